package org.hjemvej.partners.search.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.partners.search.ConductSearch;
import org.hjemvej.partners.search.FailureReason;
import org.hjemvej.partners.search.PartnerSearch;
import org.hjemvej.partners.search.PartnerSearches;
import org.hjemvej.partners.search.SearchStatus;
import org.hjemvej.partners.search.WaitingProgramme;
import org.hjemvej.partners.search.WaitingProgrammes;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Searches for a partner where nobody can receive a person yet. */
@Path("/v1/partner-searches")
@Tag(name = "Partner searches", description = "Opened by itself when nobody covers a country; led by DRC.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerSearchResource {

    private static final String ID = "{id: S-[0-9A-Z]{26}}";

    private final ConductSearch conduct;
    private final PartnerSearches searches;
    private final WaitingProgrammes waiting;
    private final Caller caller;
    private final Audit audit;

    PartnerSearchResource(
            ConductSearch conduct, PartnerSearches searches, WaitingProgrammes waiting, Caller caller, Audit audit) {
        this.conduct = conduct;
        this.searches = searches;
        this.waiting = waiting;
        this.caller = caller;
        this.audit = audit;
    }

    /** A step on the way to a partner. */
    @Schema(name = "PartnerSearchProgress")
    public record Progress(
            @Schema(examples = "CANDIDATES_LISTED") @NotNull Step status) {}

    /** What DRC may record on the way; success comes with an activated agreement. */
    public enum Step {
        CANDIDATES_LISTED,
        IN_DUE_DILIGENCE,
        NEGOTIATING
    }

    /** The end of a search that found nobody. */
    @Schema(name = "PartnerSearchFailure")
    public record Failure(
            @Schema(examples = "NO_QUALIFIED_ORGANISATION") @NotNull
            FailureReason reason) {}

    /** A search. */
    @Schema(name = "PartnerSearch")
    public record View(
            @Schema(examples = "S-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            String country,
            SearchStatus status,
            Instant openedAt,

            @Schema(description = "By then DRC wants to know; nothing is decided by the day alone.")
            LocalDate dueOn,

            @Nullable LocalDate closedOn,
            @Nullable FailureReason failureReason,

            @Schema(description = "Programmes that wait, first come first.")
            List<String> waiting,

            @JsonProperty("_actions") List<SearchStatus> actions) {}

    /** A page of searches. */
    @Schema(name = "PartnerSearches")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser"})
    @Operation(operationId = "listPartnerSearches", summary = "List the searches, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        List<PartnerSearch> found = searches.after(position.instant(), position.id(), limit + 1);
        Map<String, List<WaitingProgramme>> waits =
                waiting.of(found.stream().map(PartnerSearch::id).toList());
        Page<View> page = Cursor.page(
                found,
                limit,
                each -> view(each, waits.getOrDefault(each.id(), List.of())),
                last -> new Cursor(last.openedAt().toString(), last.id()));
        audit.recordList(
                caller.anyRole(),
                "partner-search.list",
                page.items().stream().map(View::id).toList());
        return new ListView(page.items(), page.next());
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser"})
    @Operation(operationId = "getPartnerSearch", summary = "Read a search")
    public RestResponse<View> get(@PathParam("id") String id) {
        PartnerSearch search = searches.get(id);
        audit.record(caller.anyRole(), "partner-search.read", "service", id);
        return answer(search);
    }

    @PUT
    @Path(ID + "/status")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "progressPartnerSearch", summary = "Record a step: candidates, due diligence, negotiation")
    public RestResponse<View> progress(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Progress body) {
        return answer(conduct.progress(
                id,
                SearchStatus.valueOf(body.status().name()),
                ExpectedVersion.of(ifMatch),
                caller.as("drc-programme-manager")));
    }

    @PUT
    @Path(ID + "/failure")
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "failPartnerSearch", summary = "End a search that found nobody, as a named person")
    public RestResponse<View> fail(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Failure body) {
        return answer(conduct.fail(
                id, body.reason(), ExpectedVersion.of(ifMatch), caller.inPersonAs("drc-programme-manager")));
    }

    /** What the caller can do: success comes with an agreement, and only a programme manager leads a search. */
    private List<SearchStatus> actions(PartnerSearch search) {
        return caller.has("drc-programme-manager")
                ? search.status().next().stream()
                        .filter(status -> status != SearchStatus.SUCCESS)
                        .toList()
                : List.of();
    }

    private RestResponse<View> answer(PartnerSearch search) {
        return Answers.ok(view(search, waiting.of(search.id())), search.version());
    }

    private View view(PartnerSearch search, List<WaitingProgramme> waits) {
        return new View(
                search.id(),
                search.country(),
                search.status(),
                search.openedAt(),
                search.dueOn(),
                search.closedOn(),
                search.failureReason(),
                waits.stream().map(WaitingProgramme::programmeRef).toList(),
                actions(search));
    }
}
