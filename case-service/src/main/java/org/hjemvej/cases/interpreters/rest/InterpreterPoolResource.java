package org.hjemvej.cases.interpreters.rest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.interpreters.InterpreterPool;
import org.hjemvej.cases.interpreters.InterpreterPools;
import org.hjemvej.cases.interpreters.KeepInterpreterPools;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How many interpreters are on call. */
@Path("/v1/interpreter-pools")
@Tag(name = "Interpreters", description = "How many are on call for a language, and who has one on which day.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InterpreterPoolResource {

    private final KeepInterpreterPools keep;
    private final InterpreterPools pools;
    private final Caller caller;
    private final Audit audit;

    InterpreterPoolResource(KeepInterpreterPools keep, InterpreterPools pools, Caller caller, Audit audit) {
        this.keep = keep;
        this.pools = pools;
        this.caller = caller;
        this.audit = audit;
    }

    /** A number that is valid from a date on, until the next one is. */
    @Schema(name = "NewInterpreterPool")
    public record NewPool(
            @Schema(description = "ISO 639-3.", examples = "ceb") @NotNull @KnownLanguage
            String language,

            @Schema(examples = "2026-11-25") @NotNull @PlausibleDate
            LocalDate validFrom,

            @Schema(description = "Interpreters on call each day.", examples = "3") @NotNull @Min(0) @Max(1_000)
            Integer onCall) {}

    /** How many are on call from a date on. */
    @Schema(name = "InterpreterPool")
    public record View(
            @Schema(description = "ISO 639-3.", examples = "vie")
            String language,

            LocalDate validFrom,
            int onCall,

            @Schema(description = "Where the number comes from.", examples = "CMM 2026-11-25")
            String source) {

        static View of(InterpreterPool pool) {
            return new View(pool.language(), pool.validFrom(), pool.onCall(), pool.source());
        }
    }

    /** A page of numbers. */
    @Schema(name = "InterpreterPools")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed("cmm-manager")
    @Operation(
            operationId = "registerInterpreters",
            summary = "Register how many interpreters of a language are on call from a date on")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The number is registered.")
    public RestResponse<View> register(@NotNull @Valid NewPool body) {
        InterpreterPool pool =
                keep.register(body.language(), body.validFrom(), body.onCall(), caller.as("cmm-manager"));
        return Answers.created("/v1/interpreter-pools", View.of(pool), 0);
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listInterpreters",
            summary = "List how many interpreters are on call, by language and date")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        List<InterpreterPool> found = pools.after(position.key(), date(position.id()), limit + 1);
        Page<View> page = Cursor.page(
                found,
                limit,
                View::of,
                last -> new Cursor(last.language(), last.validFrom().toString()));
        audit.recordList(caller.anyRole(), "interpreter-pool.list", List.of());
        return new ListView(page.items(), page.next());
    }

    private static LocalDate date(String text) {
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "cursor"));
        }
    }
}
