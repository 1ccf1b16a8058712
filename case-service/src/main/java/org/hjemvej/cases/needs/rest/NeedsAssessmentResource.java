package org.hjemvej.cases.needs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.hjemvej.cases.needs.AssessNeeds;
import org.hjemvej.cases.needs.Need;
import org.hjemvej.cases.needs.NeedCategory;
import org.hjemvej.cases.needs.NeedUrgency;
import org.hjemvej.cases.needs.NeedsAssessment;
import org.hjemvej.cases.needs.NeedsAssessments;
import org.hjemvej.cases.needs.NoOfferReason;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a person needs. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/needs-assessments")
@Tag(name = "Needs", description = "What a person needs, each with an offer or the reason why there is none.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedsAssessmentResource {

    private final AssessNeeds assess;
    private final NeedsAssessments assessments;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    NeedsAssessmentResource(
            AssessNeeds assess, NeedsAssessments assessments, CaseFiles files, Caller caller, Audit audit) {
        this.assess = assess;
        this.assessments = assessments;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** One need: with an offer, or with the reason why there is none. */
    @Schema(name = "AssessedNeed")
    public record NeedBody(
            @Schema(examples = "LEGAL") @NotNull NeedCategory category,
            @Schema(examples = "SOON") @NotNull NeedUrgency urgency,

            @Schema(
                    description = "A code of GET /v1/offers on the day; absent when there is a reason why not.",
                    examples = "LEGAL_AID")
            @Nullable
            @Pattern(regexp = "[A-Z_]{2,60}")
            String offerCode,

            @Schema(description = "Absent when there is an offer.") @Nullable
            NoOfferReason noOfferBecause) {

        Need need() {
            return new Need(category, urgency, offerCode, noOfferBecause);
        }
    }

    /** What a person needs on a day; what is not named is not needed. */
    @Schema(name = "NewNeedsAssessment")
    public record NewNeedsAssessment(
            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate assessedOn,

            @NotNull @NotEmpty @Size(max = 20) List<@NotNull @Valid NeedBody> needs) {}

    /** One version of what a person needs. */
    @Schema(name = "NeedsAssessment")
    public record View(
            @Schema(description = "From 1; the highest is the one that holds.", examples = "1")
            int version,

            @Schema(examples = "2026-11-22") LocalDate assessedOn,
            List<NeedBody> needs,

            @Schema(description = "Opaque id of who assessed.")
            String assessedBy,

            Instant recordedAt) {

        static View of(NeedsAssessment assessment) {
            return new View(
                    assessment.version(),
                    assessment.assessedOn(),
                    assessment.needs().stream()
                            .sorted(Comparator.comparing(Need::category))
                            .map(each -> new NeedBody(
                                    each.category(), each.urgency(), each.offerCode(), each.noOfferBecause()))
                            .toList(),
                    assessment.assessedBy(),
                    assessment.recordedAt());
        }
    }

    /** A page of versions. */
    @Schema(name = "NeedsAssessments")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "assessNeeds", summary = "Assess what a person needs; makes the next version")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "This version holds now.")
    public RestResponse<View> assess(
            @PathParam("handle") String handle,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "needs",
                                                            value =
                                                                    "{\"assessedOn\":\"2026-11-22\",\"needs\":[{\"category\":\"LEGAL\",\"urgency\":\"SOON\",\"offerCode\":\"LEGAL_AID\"},{\"category\":\"PSYCHOLOGICAL\",\"urgency\":\"SOON\",\"noOfferBecause\":\"DECLINED_BY_PERSON\"}]}")))
                    @NotNull
                    @Valid
                    NewNeedsAssessment body) {
        NeedsAssessment assessment = assess.run(
                handle,
                CaseReader.of(caller),
                body.assessedOn(),
                body.needs().stream().map(NeedBody::need).toList(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/needs-assessments/" + assessment.version(),
                View.of(assessment),
                assessment.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listNeedsAssessments", summary = "List what a person needed, newest first")
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        files.get(handle, CaseReader.of(caller));
        List<NeedsAssessment> found =
                assessments.before(handle, Cursor.of(cursor).number(Integer.MAX_VALUE), limit + 1);
        Page<View> page =
                Cursor.page(found, limit, View::of, last -> new Cursor("version", Integer.toString(last.version())));
        audit.record(caller.anyRole(), "needs.list", handle, handle);
        return new ListView(page.items(), page.next());
    }

    @GET
    @Path("latest")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getLatestNeedsAssessment", summary = "Read what a person needs now")
    public RestResponse<View> latest(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        NeedsAssessment assessment = assessments.latest(handle).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        audit.record(caller.anyRole(), "needs.read", handle, handle);
        return Answers.ok(View.of(assessment), assessment.version());
    }

    @GET
    @Path("{version: [0-9]{1,6}}")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getNeedsAssessment", summary = "Read what a person needed at another time")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("version") int version) {
        files.get(handle, CaseReader.of(caller));
        NeedsAssessment assessment = assessments.get(handle, version);
        audit.record(caller.anyRole(), "needs.read", handle, handle);
        return Answers.ok(View.of(assessment), assessment.version());
    }
}
