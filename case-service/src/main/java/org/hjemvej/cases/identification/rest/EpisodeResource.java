package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.DatePrecision;
import org.hjemvej.cases.identification.Episode;
import org.hjemvej.cases.identification.EpisodePeriod;
import org.hjemvej.cases.identification.EpisodePlace;
import org.hjemvej.cases.identification.Episodes;
import org.hjemvej.cases.identification.ExploitationForm;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.cases.identification.PlacePrecision;
import org.hjemvej.cases.identification.RecordEpisodes;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Times of exploitation that a person has told of. The ETag of an episode is its revision. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/identifications/{id: I-[0-9A-Z]{26}}/episodes")
@Tag(name = "Identifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EpisodeResource {

    private static final String NUMBER = "{number: [0-9]{1,6}}";

    private final RecordEpisodes record;
    private final Episodes episodes;
    private final Identifications identifications;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    EpisodeResource(
            RecordEpisodes record,
            Episodes episodes,
            Identifications identifications,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.record = record;
        this.episodes = episodes;
        this.identifications = identifications;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** Where it was. */
    @Schema(name = "EpisodePlace")
    public record PlaceBody(
            @Schema(examples = "REGION") @NotNull PlacePrecision precision,

            @Schema(description = "A country by ISO 3166 alpha-2.", examples = "IT")
            @NotNull
            @Pattern(regexp = "[A-Z]{2}")
            @KnownCountry
            String country,

            @Schema(
                    description = "Region or place in words, and only then; sealed, shown when one episode is read.",
                    examples = "An invented region",
                    maxLength = 200)
            @Nullable
            @SafeText
            @Size(max = 200)
            String text) {}

    /** When it was. Of a date only what the precision says is kept: with YEAR the first day of the year stands for it. */
    @Schema(name = "EpisodePeriod")
    public record PeriodBody(
            @Schema(examples = "MONTH") @NotNull DatePrecision precision,

            @Schema(examples = "2025-03-01") @NotNull @PlausibleDate @NotInFuture
            LocalDate from,

            @Schema(description = "Absent when it was not over, or nobody knows.", examples = "2025-08-01")
            @Nullable
            @PlausibleDate
            @NotInFuture
            LocalDate to) {}

    /** What is known of one time of exploitation. */
    @Schema(name = "NewEpisode")
    public record EpisodeBody(
            @Schema(examples = "FORCED_LABOUR") @NotNull ExploitationForm exploitationForm,
            @Nullable @Valid PlaceBody place,
            @Nullable @Valid PeriodBody period) {

        Episode.Facts facts() {
            return new Episode.Facts(
                    exploitationForm,
                    place == null ? null : new EpisodePlace(place.precision(), place.country(), place.text()),
                    period == null ? null : new EpisodePeriod(period.precision(), period.from(), period.to()));
        }
    }

    /** One revision of an episode. */
    @Schema(name = "Episode")
    public record View(
            @Schema(examples = "1") int number,

            @Schema(description = "From 1; a correction has the next one.", examples = "2")
            int revision,

            @Schema(description = "The revision it takes the place of.", examples = "1") @Nullable
            Integer supersedes,

            ExploitationForm exploitationForm,
            @Nullable PlaceBody place,
            @Nullable PeriodBody period,

            @Schema(description = "Opaque id of who recorded it.")
            String recordedBy,

            Instant recordedAt) {

        static View of(Episode episode, @Nullable String placeText) {
            PlacePrecision precision = episode.placePrecision();
            String country = episode.country();
            EpisodePeriod period = episode.period();
            return new View(
                    episode.number(),
                    episode.revision(),
                    episode.revision() == 1 ? null : episode.revision() - 1,
                    episode.form(),
                    precision == null || country == null ? null : new PlaceBody(precision, country, placeText),
                    period == null ? null : new PeriodBody(period.precision(), period.from(), period.to()),
                    episode.recordedBy(),
                    episode.recordedAt());
        }
    }

    /** An episode with everything that was told of it before. */
    @Schema(name = "EpisodeHistory")
    public record HistoryView(
            View current,

            @Schema(description = "What was corrected, oldest first.")
            List<View> earlier) {}

    /** The episodes of an identification as they stand. */
    @Schema(name = "Episodes")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordEpisode", summary = "Record a time of exploitation, as closely as it is known")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The episode is recorded.")
    public RestResponse<View> create(
            @PathParam("handle") String handle, @PathParam("id") String id, @NotNull @Valid EpisodeBody body) {
        RecordEpisodes.Opened recorded = record.record(of(handle, id, actor()), body.facts());
        return Answers.created(
                "/v1/cases/" + handle + "/identifications/" + id + "/episodes/"
                        + recorded.episode().number(),
                View.of(recorded.episode(), recorded.place()),
                recorded.episode().revision());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listEpisodes", summary = "List the episodes of an identification as they stand")
    public ListView list(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        identifications.get(handle, id);
        List<View> items =
                episodes.current(id).stream().map(each -> View.of(each, null)).toList();
        audit.record(caller.anyRole(), "episode.list", handle, id);
        return new ListView(items);
    }

    @GET
    @Path(NUMBER)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getEpisode",
            summary = "Read an episode with its place and what was corrected; every look is audited")
    public RestResponse<HistoryView> get(
            @PathParam("handle") String handle, @PathParam("id") String id, @PathParam("number") int number) {
        List<View> all = record.read(of(handle, id, caller.anyRole()), number).stream()
                .map(each -> View.of(each.episode(), each.place()))
                .toList();
        return Answers.ok(
                new HistoryView(all.getLast(), all.subList(0, all.size() - 1)),
                all.getLast().revision());
    }

    @PUT
    @Path(NUMBER)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "correctEpisode", summary = "Correct an episode; what was told before stays readable")
    public RestResponse<View> correct(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EpisodeBody body) {
        RecordEpisodes.Opened corrected =
                record.correct(of(handle, id, actor()), number, ExpectedVersion.of(ifMatch), body.facts());
        return Answers.ok(
                View.of(corrected.episode(), corrected.place()),
                corrected.episode().revision());
    }

    private RecordEpisodes.Of of(String handle, String id, Actor actor) {
        return new RecordEpisodes.Of(handle, id, CaseReader.of(caller), actor);
    }

    private Actor actor() {
        return caller.as("cmm-contact-person", "cmm-manager");
    }
}
