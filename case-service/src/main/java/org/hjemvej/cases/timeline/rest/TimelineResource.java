package org.hjemvej.cases.timeline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.timeline.ReadTimeline;
import org.hjemvej.cases.timeline.Timeline;
import org.hjemvej.cases.timeline.TimelineOrder;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.RequestLanguage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The timeline of a case: page by page as JSON, whole as a page to print. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/timeline")
@Tag(name = "Timeline", description = "What happened in a case, as far as the reader may know.")
public class TimelineResource {

    private final ReadTimeline read;
    private final TimelinePage page;
    private final RequestLanguage language;
    private final Caller caller;

    TimelineResource(ReadTimeline read, TimelinePage page, RequestLanguage language, Caller caller) {
        this.read = read;
        this.page = page;
        this.language = language;
        this.caller = caller;
    }

    /** A page of a timeline. */
    @Schema(name = "Timeline")
    public record ListView(
            List<TimelineEntryView> items, @Nullable String next) implements Paged {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getTimeline",
            summary =
                    "Read what happened in a case, as far as the reader may know; as text/html whole and to be printed")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries; as text/html all of them, and cursor and limit are not known.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ListView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("order") @DefaultValue("OLDEST_FIRST") TimelineOrder order,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        Timeline timeline = read.run(handle, CaseReader.of(caller), order, caller.anyRole());
        List<TimelineEntry> found = position.equals(Cursor.START)
                ? timeline.entries()
                : timeline.after(position.instant(), position.id(), limit + 1);
        Locale locale = language.get();
        Page<TimelineEntryView> items = Cursor.page(
                found,
                limit,
                entry -> TimelineEntryView.of(entry, locale),
                last -> new Cursor(last.at().toString(), last.key()));
        return new ListView(items.items(), items.next());
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.5")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(hidden = true)
    public RestResponse<String> print(
            @PathParam("handle") String handle,
            @QueryParam("order") @DefaultValue("OLDEST_FIRST") TimelineOrder order) {
        Timeline timeline = read.run(handle, CaseReader.of(caller), order, caller.anyRole());
        return RestResponse.ResponseBuilder.ok(page.of(handle, timeline, language.get()), TimelinePage.MEDIA_TYPE)
                .header("Content-Security-Policy", PrintStyle.POLICY)
                .build();
    }
}
