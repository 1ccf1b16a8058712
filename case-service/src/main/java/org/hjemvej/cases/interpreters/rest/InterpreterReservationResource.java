package org.hjemvej.cases.interpreters.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.contact.GenderWish;
import org.hjemvej.cases.contact.InterpreterNeeds;
import org.hjemvej.cases.interpreters.InterpreterReservation;
import org.hjemvej.cases.interpreters.InterpreterStatus;
import org.hjemvej.cases.interpreters.ReserveInterpreter;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Interpreters for persons. */
@Path("/v1/interpreter-reservations")
@Tag(name = "Interpreters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InterpreterReservationResource {

    private static final String ID = "{id: J-[0-9A-Z]{26}}";
    private static final String REFERRAL = "R-[0-9A-Z]{26}";
    private static final String CASE = "K-[0-9A-Z]{26}";

    private final ReserveInterpreter reserve;
    private final Caller caller;
    private final Audit audit;

    InterpreterReservationResource(ReserveInterpreter reserve, Caller caller, Audit audit) {
        this.reserve = reserve;
        this.caller = caller;
        this.audit = audit;
    }

    /** Who needs an interpreter, of which language, on which day. */
    @Schema(name = "NewInterpreterReservation")
    public record NewReservation(
            @Schema(
                    description = "The referral, as long as there is no case; this or caseHandle.",
                    examples = "R-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            @Nullable
            @Pattern(regexp = REFERRAL)
            String referralId,

            @Schema(description = "The case; this or referralId.") @Nullable @Pattern(regexp = CASE)
            String caseHandle,

            @Schema(
                    description =
                            "ISO 639-3; absent for the interpreter's language that the contact rules of the case name.",
                    examples = "vie")
            @Nullable
            @KnownLanguage
            String language,

            @Schema(description = "Not before today.", examples = "2026-11-26") @NotNull @PlausibleDate
            LocalDate day) {}

    /** A reservation. */
    @Schema(name = "InterpreterReservation")
    public record View(
            @Schema(examples = "J-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(description = "NO_CAPACITY waits for one to become free.", examples = "RESERVED")
            InterpreterStatus status,

            @Nullable String referralId,
            @Nullable String caseHandle,

            @Schema(description = "ISO 639-3; absent when nothing of the person is kept.") @Nullable
            String language,

            LocalDate day,

            @Schema(
                    description =
                            "Whom the person wants, to be heeded when one is chosen; absent when nobody has asked her.")
            @Nullable
            WishesView wishes,

            Instant requestedAt) {

        static View of(InterpreterReservation reservation, Optional<InterpreterNeeds> wishes) {
            return new View(
                    reservation.id(),
                    reservation.status(),
                    reservation.referralId(),
                    reservation.caseHandle(),
                    reservation.language(),
                    reservation.day(),
                    wishes.map(WishesView::of).orElse(null),
                    reservation.requestedAt());
        }
    }

    /** Wishes of a person, as the contact rules of her case have them now. */
    @Schema(name = "InterpreterWishes")
    public record WishesView(
            @Schema(description = "Nobody of her own community may learn of her.", examples = "true")
            boolean notFromOwnCommunity,

            @Schema(examples = "WOMAN") GenderWish genderWish) {

        static WishesView of(InterpreterNeeds needs) {
            return new WishesView(needs.notFromOwnCommunity(), needs.genderWish());
        }
    }

    /** A page of reservations. */
    @Schema(name = "InterpreterReservations")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "reserveInterpreter",
            summary = "Reserve an interpreter for a day: RESERVED, or NO_CAPACITY with a turn in the queue")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The reservation is RESERVED or NO_CAPACITY.")
    public RestResponse<View> reserve(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "ofReferral",
                                                        value =
                                                                "{\"referralId\":\"R-4F8M2Q0T7V5B9D1H3K6N8R0S2W\",\"language\":\"vie\",\"day\":\"2031-06-02\"}"),
                                                @ExampleObject(
                                                        name = "ofCase",
                                                        value =
                                                                "{\"caseHandle\":\"K-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"day\":\"2031-06-02\"}")
                                            }))
                    @NotNull
                    @Valid
                    NewReservation body) {
        InterpreterReservation reservation = reserve.reserve(
                whom(body.referralId(), body.caseHandle()),
                body.language(),
                body.day(),
                CaseReader.of(caller),
                actor());
        return Answers.created(
                "/v1/interpreter-reservations/" + reservation.id(), view(reservation), reservation.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listInterpreterReservations",
            summary = "List the interpreters of a case, or of a referral without a case, oldest first")
    public ListView list(
            @QueryParam("caseHandle") @Nullable @Pattern(regexp = CASE) String caseHandle,
            @QueryParam("referralId") @Nullable @Pattern(regexp = REFERRAL) String referralId,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        PageAfter after = PageAfter.of(cursor, limit);
        Page<InterpreterReservation> page =
                reserve.readPage(whom(referralId, caseHandle), CaseReader.of(caller), after);
        Optional<InterpreterNeeds> wishes = reserve.wishes(caseHandle);
        audit.recordList(caller.anyRole(), "interpreter.list", page.ids(InterpreterReservation::id));
        return page.shown(each -> View.of(each, wishes), ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getInterpreterReservation", summary = "Read the reservation of an interpreter")
    public RestResponse<View> get(@PathParam("id") String id) {
        InterpreterReservation reservation = reserve.read(id, CaseReader.of(caller));
        audit.record(caller.anyRole(), "interpreter.read", reservation.subject(), id);
        return Answers.ok(view(reservation), reservation.version());
    }

    @PUT
    @Path(ID + "/release")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "releaseInterpreter",
            summary = "Give an interpreter back, or the turn in the queue; the next one who waits gets who is free")
    public RestResponse<View> release(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        InterpreterReservation reservation =
                reserve.release(id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), actor());
        return Answers.ok(view(reservation), reservation.version());
    }

    private static ReserveInterpreter.Whom whom(@Nullable String referralId, @Nullable String caseHandle) {
        if ((referralId == null) == (caseHandle == null)) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "referralId"));
        }
        return new ReserveInterpreter.Whom(referralId, caseHandle);
    }

    private View view(InterpreterReservation reservation) {
        return View.of(reservation, reserve.wishes(reservation.caseHandle()));
    }

    private Actor actor() {
        return caller.as("cmm-manager", "cmm-contact-person");
    }
}
