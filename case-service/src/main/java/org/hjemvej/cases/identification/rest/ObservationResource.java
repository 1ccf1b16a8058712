package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.IdentificationSteps;
import org.hjemvej.cases.identification.IndicatorStrength;
import org.hjemvej.cases.identification.Observation;
import org.hjemvej.cases.identification.ObservationSource;
import org.hjemvej.cases.identification.Presence;
import org.hjemvej.cases.identification.RecordObservations;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was found in an identification, and the sealed notes on it. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/identifications/{id: I-[0-9A-Z]{26}}")
@Tag(name = "Identifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObservationResource {

    private final RecordObservations observations;
    private final Caller caller;

    ObservationResource(RecordObservations observations, Caller caller) {
        this.observations = observations;
        this.caller = caller;
    }

    /** What was found of one indicator. What an answer shows can be sent again as it is. */
    @Schema(name = "IndicatorObservation")
    public record ObservationBody(
            @Schema(examples = "DEBT_TO_TRAFFICKER") @NotNull @Pattern(regexp = "[A-Z_]{2,60}")
            String code,

            @Schema(description = "A version that was valid on the day.", examples = "1")
            @NotNull
            @Pattern(regexp = "[0-9]{1,4}")
            String catalogueVersion,

            @Schema(examples = "PRESENT") @NotNull Presence presence,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate observedOn,

            @Schema(examples = "PERSON") @Nullable ObservationSource source,
            @Schema(examples = "CLEAR") @Nullable IndicatorStrength strength,

            @Schema(
                    description = "A new note in words; sealed, never in an answer: it is read by its noteRef.",
                    examples = "An invented note.",
                    maxLength = 4000)
            @Nullable
            @SafeText
            @Size(max = 4000)
            String note,

            @Schema(
                    description = "The note that is there; one that is not sent again is forgotten.",
                    examples = "J-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            @Nullable
            @Pattern(regexp = "J-[0-9A-Z]{26}")
            String noteRef) {

        static ObservationBody of(Observation observation) {
            return new ObservationBody(
                    observation.code(),
                    observation.catalogueVersion(),
                    observation.presence(),
                    observation.observedOn(),
                    observation.source(),
                    observation.strength(),
                    null,
                    observation.noteRef());
        }

        RecordObservations.Finding finding() {
            return new RecordObservations.Finding(
                    code, catalogueVersion, presence, observedOn, source, strength, note, noteRef);
        }
    }

    /** Everything found so far; replaces what was recorded before. */
    @Schema(name = "IndicatorObservations")
    public record ObservationsBody(
            @NotNull @NotEmpty @Size(max = 100) List<@NotNull @Valid ObservationBody> observations) {}

    /** A note on one observation. */
    @Schema(name = "ObservationNote")
    public record NoteView(
            @Schema(examples = "An invented note.") String text) {}

    @PUT
    @Path("indicators")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordIndicators", summary = "Record what was found, indicator by indicator")
    public RestResponse<IdentificationView> record(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "observations",
                                                            value =
                                                                    "{\"observations\":[{\"code\":\"DEBT_TO_TRAFFICKER\",\"catalogueVersion\":\"1\",\"presence\":\"PRESENT\",\"observedOn\":\"2026-11-22\",\"source\":\"PERSON\",\"strength\":\"CLEAR\",\"note\":\"An invented note.\"}]}")))
                    @NotNull
                    @Valid
                    ObservationsBody body) {
        return IdentificationView.answer(observations.run(
                new IdentificationSteps.Step(
                        handle,
                        id,
                        CaseReader.of(caller),
                        ExpectedVersion.of(ifMatch),
                        caller.as("cmm-contact-person", "cmm-manager")),
                body.observations().stream().map(ObservationBody::finding).toList()));
    }

    @GET
    @Path("notes/{noteRef: J-[0-9A-Z]{26}}")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getObservationNote", summary = "Read one note on an observation; every look is audited")
    public NoteView note(
            @PathParam("handle") String handle, @PathParam("id") String id, @PathParam("noteRef") String noteRef) {
        return new NoteView(observations.readNote(handle, id, noteRef, CaseReader.of(caller), caller.anyRole()));
    }
}
