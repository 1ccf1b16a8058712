package org.hjemvej.cases.outreach.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.intake.Referral;
import org.hjemvej.cases.intake.rest.ReferralIntakeResource;
import org.hjemvej.cases.intake.rest.ReferralResource;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.cases.outreach.ContactChannel;
import org.hjemvej.cases.outreach.Encounter;
import org.hjemvej.cases.outreach.Encounters;
import org.hjemvej.cases.outreach.KeepEncounters;
import org.hjemvej.cases.outreach.OfferMade;
import org.hjemvej.cases.outreach.OutreachSetting;
import org.hjemvej.cases.outreach.Region;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Encounters of outreach. */
@Path("/v1/encounters")
@Tag(
        name = "Outreach",
        description = "Encounters before any case exists: codes only, no name. One may become a referral, once.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EncounterResource {

    private static final String ID = "{id: E-[0-9A-Z]{26}}";

    private final KeepEncounters keep;
    private final Encounters encounters;
    private final Caller caller;
    private final Audit audit;

    EncounterResource(KeepEncounters keep, Encounters encounters, Caller caller, Audit audit) {
        this.keep = keep;
        this.encounters = encounters;
        this.caller = caller;
        this.audit = audit;
    }

    /** What is known of an encounter. */
    @Schema(name = "NewEncounter")
    public record NewEncounter(
            @Schema(examples = "2026-11-20") @NotNull @PlausibleDate @NotInFuture
            LocalDate metOn,

            @Schema(examples = "MOBILE_HEALTH_UNIT") @NotNull
            OutreachSetting setting,

            @Schema(examples = "IN_PERSON") @NotNull ContactChannel channel,
            @Schema(examples = "SYDDANMARK") @Nullable Region region,

            @Schema(description = "The language spoken, ISO 639-3.", examples = "eng") @Nullable @KnownLanguage
            String language,

            @Schema(examples = "[\"INFORMATION_ON_RIGHTS\", \"HEALTH_CARE\"]") @NotNull @Size(max = 7)
            List<@NotNull OfferMade> offers) {}

    /** An encounter. */
    @Schema(name = "Encounter")
    public record View(
            @Schema(examples = "E-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(description = "The organisation of the token that recorded it.", examples = "NGO")
            String organisation,

            Instant recordedAt,
            LocalDate metOn,
            OutreachSetting setting,
            ContactChannel channel,
            @Nullable Region region,
            @Nullable String language,
            Set<OfferMade> offers,

            @Schema(description = "It has become a referral; which one is told by the referral only.")
            boolean promoted) {

        static View of(Encounter encounter) {
            return new View(
                    encounter.id(),
                    encounter.organisation(),
                    encounter.recordedAt(),
                    encounter.metOn(),
                    encounter.setting(),
                    encounter.channel(),
                    encounter.region(),
                    encounter.language(),
                    encounter.offers(),
                    encounter.isPromoted());
        }
    }

    /** A page of encounters. */
    @Schema(name = "Encounters")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    /** How many encounters there were of one setting and channel. */
    @Schema(name = "EncounterCount")
    public record Cell(
            OutreachSetting setting,
            ContactChannel channel,

            @Schema(description = "Absent when it is below the threshold.") @Nullable
            Long count) {}

    /** Encounters counted. */
    @Schema(name = "EncounterCounts")
    public record CountsView(
            @Schema(description = "The calendar year in which people were met.", examples = "2026")
            int year,

            @Schema(description = "Counts below this are not told.")
            int threshold,

            List<Cell> items) {}

    @POST
    @Idempotent
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "ngo-outreach",
        "health-provider",
        "shelter-worker",
        "municipality-caseworker"
    })
    @Operation(operationId = "recordEncounter", summary = "Record an encounter, without a name")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The encounter is recorded; nobody is told of it.")
    public RestResponse<View> record(@NotNull @Valid NewEncounter body) {
        Set<OfferMade> offers = EnumSet.noneOf(OfferMade.class);
        offers.addAll(body.offers());
        Encounter encounter = keep.record(
                new Encounter.Facts(
                        body.metOn(), body.setting(), body.channel(), body.region(), body.language(), offers),
                caller.anyRole());
        return Answers.created("/v1/encounters/" + encounter.id(), View.of(encounter), encounter.version());
    }

    @GET
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "ngo-outreach",
        "health-provider",
        "shelter-worker",
        "municipality-caseworker"
    })
    @Operation(operationId = "listEncounters", summary = "List encounters: CMM all, others their own, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<Encounter> page = encounters.page(PageAfter.of(cursor, limit), organisation());
        audit.recordList(caller.anyRole(), "encounter.list", page.ids(Encounter::id));
        return page.shown(View::of, ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "ngo-outreach",
        "health-provider",
        "shelter-worker",
        "municipality-caseworker"
    })
    @Operation(operationId = "getEncounter", summary = "Read an encounter")
    public RestResponse<View> get(@PathParam("id") String id) {
        Encounter encounter = encounters.get(id, organisation());
        audit.record(caller.anyRole(), "encounter.read", id, id);
        return Answers.ok(View.of(encounter), encounter.version());
    }

    @POST
    @Idempotent
    @Path(ID + "/referrals")
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "ngo-outreach",
        "health-provider",
        "shelter-worker",
        "municipality-caseworker"
    })
    @Operation(
            operationId = "promoteEncounter",
            summary = "Refer the person who was met to CMM; once, and the way back leads through the referral only")
    @APIResponseSchema(
            value = ReferralResource.View.class,
            responseCode = "201",
            responseDescription = "The referral has its number.")
    public RestResponse<ReferralResource.View> promote(
            @PathParam("id") String id, @NotNull @Valid ReferralIntakeResource.NewReferral body) {
        Referral referral = keep.promote(
                id,
                organisation(),
                new Referral.Facts(body.channel(), body.urgency(), body.stayBasis(), body.ageState()),
                body.summary(),
                body.numbers(),
                caller.anyRole());
        return Answers.created(
                "/v1/referrals/" + referral.id(), ReferralResource.View.of(referral, cmm()), referral.version());
    }

    @GET
    @Path("counts")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "countEncounters",
            summary = "Count the encounters of a year by setting and channel; small counts are not told")
    public CountsView counts(@QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        KeepEncounters.Counts counts = keep.count(year, caller.anyRole());
        return new CountsView(
                year,
                counts.threshold(),
                counts.cells().stream()
                        .map(each -> new Cell(each.setting(), each.channel(), each.count()))
                        .toList());
    }

    private boolean cmm() {
        return caller.hasAny("cmm-contact-person", "cmm-manager");
    }

    private Optional<String> organisation() {
        return cmm() ? Optional.empty() : Optional.of(caller.organisation());
    }
}
