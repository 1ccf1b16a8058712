package org.hjemvej.cases.offers.rest;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.offers.Appointment;
import org.hjemvej.cases.offers.AppointmentOutcome;
import org.hjemvej.cases.offers.Appointments;
import org.hjemvej.cases.offers.Attendance;
import org.hjemvej.cases.offers.ChangeOffer;
import org.hjemvej.cases.offers.MakeAppointment;
import org.hjemvej.cases.offers.OfferStep;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.cases.offers.ServiceOffers;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Appointments of a service: when, and what became of them; never what was said. */
@Path(ServiceOfferResource.PATH + "/" + ServiceOfferResource.ID + "/appointments")
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    private final MakeAppointment make;
    private final ChangeOffer change;
    private final ServiceOffers offers;
    private final Appointments appointments;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    AppointmentResource(
            MakeAppointment make,
            ChangeOffer change,
            ServiceOffers offers,
            Appointments appointments,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.make = make;
        this.change = change;
        this.offers = offers;
        this.appointments = appointments;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** When. */
    @Schema(name = "NewAppointment")
    public record NewAppointment(
            @Schema(examples = "2026-11-30") @NotNull @PlausibleDate
            LocalDate day,

            @Schema(description = "In Danish time.", examples = "09:30")
            @NotNull
            @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
            String beginsAt) {}

    /** What became of an appointment. */
    @Schema(name = "AppointmentAttendance")
    public record AttendanceBody(
            @Schema(examples = "ATTENDED") @NotNull Attendance attendance,

            @Schema(description = "How it goes on; with ATTENDED only.", examples = "GOES_ON") @Nullable
            AppointmentOutcome outcome) {}

    /** An appointment. It is changed on the version of its offer. */
    @Schema(name = "Appointment")
    public record View(
            @Schema(description = "From 1 within the offer.", examples = "1")
            int number,

            LocalDate day,

            @Schema(description = "In Danish time.", examples = "09:30")
            String beginsAt,

            @Schema(description = "Absent as long as it is not recorded.") @Nullable
            Attendance attendance,

            @Nullable AppointmentOutcome outcome) {

        static View of(Appointment appointment) {
            return new View(
                    appointment.number(),
                    appointment.day(),
                    appointment.beginsAt().toString(),
                    appointment.attendance(),
                    appointment.outcome());
        }
    }

    /** A page of appointments. */
    @Schema(name = "Appointments")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "makeAppointment", summary = "Make an appointment of a service the person has accepted")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The appointment is made.")
    public RestResponse<View> make(
            @PathParam("handle") String handle, @PathParam("id") String id, @NotNull @Valid NewAppointment body) {
        ChangeOffer.Kept made = make.run(
                handle,
                id,
                CaseReader.of(caller),
                body.day(),
                LocalTime.parse(body.beginsAt()),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/service-offers/" + id + "/appointments",
                View.of(made.appointment()),
                made.offer().version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listAppointments", summary = "List the appointments of a service in their order")
    public ListView list(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        files.get(handle, CaseReader.of(caller));
        ServiceOffer offer = offers.get(handle, id);
        List<Appointment> found =
                appointments.after(offer.id(), Cursor.of(cursor).number(0), limit + 1);
        Page<View> page =
                Cursor.page(found, limit, View::of, last -> new Cursor("number", Integer.toString(last.number())));
        audit.record(caller.anyRole(), "appointment.list", handle, id);
        return new ListView(page.items(), page.next());
    }

    @PUT
    @Path("{number: [0-9]{1,6}}/attendance")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordAttendance",
            summary = "Record what became of an appointment, in codes; If-Match is the version of the offer")
    public RestResponse<View> attend(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AttendanceBody body) {
        OfferStep step = new OfferStep(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        ChangeOffer.Kept kept = change.attend(step, number, body.attendance(), body.outcome());
        return Answers.ok(View.of(kept.appointment()), kept.offer().version());
    }
}
