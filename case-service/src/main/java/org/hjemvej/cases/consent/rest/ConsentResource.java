package org.hjemvej.cases.consent.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.Consent;
import org.hjemvej.cases.consent.ConsentChannel;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.consent.RecordConsent;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.cases.minors.Representative;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Consents of a person. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/consents")
@Tag(name = "Consents", description = "What the person agreed to; withdrawn at any time, effective at once.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentResource {

    private final RecordConsent record;
    private final Consents consents;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    ConsentResource(RecordConsent record, Consents consents, CaseFiles files, Caller caller, Audit audit) {
        this.record = record;
        this.consents = consents;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** A consent as it was given. */
    @Schema(name = "NewConsent")
    public record NewConsent(
            @Schema(examples = "INTERVIEW") @NotNull ConsentScope scope,
            @Schema(examples = "CONSENT") @NotNull Consent.LegalBasis legalBasis,

            @Schema(description = "ISO 639-3 code of the language it was explained in.", examples = "eng")
            @NotNull
            @KnownLanguage
            String language,

            @Schema(description = "Version of the text that was read.", examples = "2026-01")
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9.-]{1,20}")
            String textVersion,

            @Schema(
                    description =
                            "PERSON: she herself, a child only to be interviewed, or to what helps it here where nobody"
                                    + " will be appointed. REPRESENTATIVE: who is appointed for a child now.",
                    examples = "PERSON")
            @NotNull
            Consent.GivenBy givenBy,

            @Schema(description = "Whether an interpreter explained it.", examples = "true") @Nullable
            Boolean interpreterUsed,

            @Schema(description = "By which way she said it.", examples = "IN_PERSON") @Nullable
            ConsentChannel channel,

            @Schema(
                    description = "What a child says to it; of a child only. Its words are not kept.",
                    examples = "AGREES")
            Representative.@Nullable ChildView childsView) {

        Consent.Given given() {
            return new Consent.Given(
                    scope, legalBasis, language, textVersion, givenBy, interpreterUsed, channel, childsView);
        }
    }

    /** A consent. */
    @Schema(name = "Consent")
    public record View(
            String id,
            ConsentScope scope,
            Consent.LegalBasis legalBasis,
            String language,
            String textVersion,
            Consent.GivenBy givenBy,

            @Schema(description = "Whether an interpreter explained it, where that was said.", examples = "true")
            @Nullable
            Boolean interpreterUsed,

            @Schema(description = "By which way she said it, where that was said.", examples = "IN_PERSON") @Nullable
            ConsentChannel channel,

            @Schema(description = "What a child says to it, where that was said.", examples = "AGREES")
            Representative.@Nullable ChildView childsView,

            Instant givenAt,

            @Schema(description = "When she agreed herself, as an adult, to what her representative had agreed to.")
            @Nullable
            Instant confirmedAt,

            @Nullable Instant withdrawnAt) {

        static View of(Consent consent) {
            return new View(
                    consent.id(),
                    consent.scope(),
                    consent.legalBasis(),
                    consent.language(),
                    consent.textVersion(),
                    consent.givenBy(),
                    consent.interpreterUsed(),
                    consent.channel(),
                    consent.childsView(),
                    consent.givenAt(),
                    consent.confirmedAt(),
                    consent.withdrawnAt());
        }
    }

    /** All consents of a case. */
    @Schema(name = "Consents")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "giveConsent",
            summary = "Record a consent of the person, of a child by its representative")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The consent stands.")
    public RestResponse<View> give(
            @PathParam("handle") String handle,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "herself",
                                                        value =
                                                                "{\"scope\":\"INTERVIEW\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\",\"interpreterUsed\":true,\"channel\":\"IN_PERSON\"}"),
                                                @ExampleObject(
                                                        name = "forAChild",
                                                        value =
                                                                "{\"scope\":\"SHARE_LAWYER\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"REPRESENTATIVE\",\"interpreterUsed\":true,\"channel\":\"IN_WRITING\",\"childsView\":\"AGREES\"}")
                                            }))
                    @NotNull
                    @Valid
                    NewConsent body) {
        Consent consent = record.give(
                handle, CaseReader.of(caller), body.given(), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/consents/" + consent.id(), View.of(consent), consent.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "listConsents",
            summary =
                    "List the consents of a case, withdrawn ones included; to CMM all, to an authority none for a return")
    public ListView list(@PathParam("handle") String handle) {
        CaseReader reader = CaseReader.of(caller);
        files.get(handle, reader);
        List<View> items = consents.of(handle, reader).stream().map(View::of).toList();
        audit.record(caller.anyRole(), "consent.list", handle, handle);
        return new ListView(items);
    }

    @PUT
    @Path("{id: C-[0-9A-Z]{26}}/confirmation")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "confirmConsent",
            summary = "Record that the person, an adult now, agrees herself to what her representative agreed to")
    public RestResponse<View> confirm(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Consent consent = record.confirm(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(consent), consent.version());
    }

    @PUT
    @Path("{id: C-[0-9A-Z]{26}}/withdrawal")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "withdrawConsent", summary = "Record that the person takes a consent back")
    public RestResponse<View> withdraw(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Consent consent = record.withdraw(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(consent), consent.version());
    }
}
