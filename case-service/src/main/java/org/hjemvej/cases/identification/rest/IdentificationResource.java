package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.Identification;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.cases.identification.Identified;
import org.hjemvej.cases.identification.IdentifyPerson;
import org.hjemvej.cases.identification.MeansRequired;
import org.hjemvej.cases.identification.SupportPersonOrganisation;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Identifications: planned and read. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/identifications")
@Tag(name = "Identifications", description = "Interviews by CMM, by consent, with coded indicators.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentificationResource {

    private static final String ID = "{id: I-[0-9A-Z]{26}}";

    private final IdentifyPerson identify;
    private final Identifications identifications;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    IdentificationResource(
            IdentifyPerson identify, Identifications identifications, CaseFiles files, Caller caller, Audit audit) {
        this.identify = identify;
        this.identifications = identifications;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** A planned interview. */
    @Schema(name = "NewIdentification")
    public record NewIdentification(
            @Schema(description = "A kind of place, never an address.", examples = "CMM") @NotNull
            Identification.Setting setting,

            @Schema(description = "ISO 639-3 code; absent when no interpreter is needed.", examples = "eng")
            @Nullable
            @KnownLanguage
            String interpreterLanguage,

            @Schema(description = "The person wishes an interpreter who is not from her own community.") @Nullable
            Boolean interpreterNotFromOwnCommunity,

            @Schema(description = "The person wishes somebody beside her.") @Nullable
            Boolean supportPersonWished,

            @Schema(description = "Whom that person comes from, for example an NGO.", examples = "NGO") @Nullable
            SupportPersonOrganisation supportPersonOrganisation,

            @Schema(
                    description = "Who that person is; sealed, read apart.",
                    examples = "Invented Support-Person",
                    maxLength = 200)
            @Nullable
            @SafeText
            @Size(max = 200)
            String supportPersonName,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate plannedFor) {

        Identification.Practicalities practicalities() {
            return new Identification.Practicalities(
                    setting,
                    plannedFor,
                    interpreterLanguage,
                    Boolean.TRUE.equals(interpreterNotFromOwnCommunity),
                    Boolean.TRUE.equals(supportPersonWished),
                    supportPersonOrganisation == null ? null : supportPersonOrganisation.name());
        }
    }

    /** All identifications of a case. */
    @Schema(name = "Identifications")
    public record ListView(
            List<IdentificationView> items,

            @Schema(
                    description = "How often the person was interviewed, in cases merged into this one as well.",
                    examples = "1")
            int interviewsHeld) {}

    /** Who the person wants beside her. */
    @Schema(name = "SupportPerson")
    public record SupportPersonView(
            @Schema(examples = "Invented Support-Person") String name) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "ngo-outreach", "police-liaison", "udl-assessor"})
    @Operation(operationId = "planIdentification", summary = "Plan an identification interview")
    @APIResponseSchema(
            value = IdentificationView.class,
            responseCode = "201",
            responseDescription = "The interview is planned.")
    public RestResponse<IdentificationView> plan(
            @PathParam("handle") String handle, @NotNull @Valid NewIdentification body) {
        Identified planned = identify.plan(
                handle,
                CaseReader.of(caller),
                body.practicalities(),
                body.supportPersonName(),
                caller.as("cmm-contact-person", "cmm-manager", "ngo-outreach", "police-liaison", "udl-assessor"));
        Identification identification = planned.identification();
        return Answers.created(
                "/v1/cases/" + handle + "/identifications/" + identification.id(),
                IdentificationView.of(identification, planned.means()),
                identification.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listIdentifications", summary = "List the identifications of a case")
    public ListView list(@PathParam("handle") String handle) {
        CaseFile file = files.get(handle, CaseReader.of(caller));
        MeansRequired means = MeansRequired.of(file.ageState());
        List<IdentificationView> items = identifications.of(handle).stream()
                .map(each -> IdentificationView.of(each, means))
                .toList();
        audit.record(caller.anyRole(), "identification.list", handle, handle);
        return new ListView(items, identifications.interviewsHeld(files.ofOnePerson(file)));
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getIdentification", summary = "Read an identification")
    public RestResponse<IdentificationView> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        MeansRequired means =
                MeansRequired.of(files.get(handle, CaseReader.of(caller)).ageState());
        Identification identification = identifications.get(handle, id);
        audit.record(caller.anyRole(), "identification.read", handle, id);
        return IdentificationView.answer(new Identified(identification, means));
    }

    @GET
    @Path(ID + "/support-person")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getSupportPerson",
            summary = "Read who the person wants beside her; every look is audited")
    public SupportPersonView supportPerson(@PathParam("handle") String handle, @PathParam("id") String id) {
        return new SupportPersonView(identify.readSupportPerson(handle, id, CaseReader.of(caller), caller.anyRole()));
    }
}
