package org.hjemvej.platform.rest;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What falls due in this service, and what has and is still to be done. What is done is listed no more. */
@Path("/v1/deadlines")
@Tag(name = "Deadlines", description = "What falls due, with handles and dates only.")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

    private final Deadlines deadlines;
    private final List<DeadlineHandler> handlers;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    DeadlineResource(
            Deadlines deadlines, @All List<DeadlineHandler> handlers, BusinessClock clock, Caller caller, Audit audit) {
        this.deadlines = deadlines;
        this.handlers = handlers;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** One deadline. */
    @Schema(name = "Deadline")
    public record View(
            String id,
            @Schema(examples = "REFLECTION_PERIOD_REMINDER") String type,

            @Schema(description = "Handle of the case or programme.")
            String subject,

            String reference,
            String detail,
            Instant dueAt,

            @Schema(description = "The legal date, in Europe/Copenhagen.")
            LocalDate dueDate,

            @Schema(description = "The organisation that must act; absent when nobody need.", examples = "UDL")
            @Nullable
            String mustAct,

            @Schema(description = "Whether it has passed and what was to be done is still to be done.")
            boolean overdue,

            @Schema(
                    description = "SCHEDULED, or FIRED when it has passed and somebody was told of it.",
                    examples = "SCHEDULED")
            String state) {}

    /** A page of deadlines. */
    @Schema(name = "Deadlines")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed("${hjemvej.deadlines.reader}")
    @Operation(
            operationId = "listDeadlines",
            summary = "List what is to be done before a date, earliest first; what is done is left out")
    public ListView list(
            @QueryParam("dueBefore") @NotNull @PlausibleDate LocalDate dueBefore,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        List<Deadlines.Deadline> found =
                deadlines.dueBefore(BusinessClock.startOf(dueBefore), position.instant(), position.id(), limit + 1);
        Page<View> page = Cursor.page(
                found, limit, this::view, last -> new Cursor(last.dueAt().toString(), last.id()));
        audit.recordList(
                caller.anyRole(),
                "deadline.list",
                page.items().stream().map(View::id).toList());
        return new ListView(page.items(), page.next());
    }

    private View view(Deadlines.Deadline deadline) {
        Optional<DeadlineHandler> handler = handlers.stream()
                .filter(each -> each.type().equals(deadline.type()))
                .findFirst();
        return new View(
                deadline.id(),
                deadline.type(),
                deadline.subject(),
                deadline.reference(),
                deadline.detail(),
                deadline.dueAt(),
                handler.map(each -> each.dueDate(deadline.dueAt()))
                        .orElseGet(() ->
                                deadline.dueAt().atZone(BusinessClock.ZONE).toLocalDate()),
                handler.flatMap(DeadlineHandler::mustAct).orElse(null),
                !deadline.dueAt().isAfter(clock.now()),
                deadline.state());
    }
}
