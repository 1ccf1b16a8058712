package org.hjemvej.cases.matching.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.KnownOfPerson;
import org.hjemvej.cases.matching.FindPossibleMatches;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The search that comes before a case; by POST, because what is asked for is personal. */
@Path("/v1/cases/possible-matches/searches")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PossibleMatchResource {

    private final FindPossibleMatches find;
    private final Caller caller;
    private final BusinessClock clock;

    PossibleMatchResource(FindPossibleMatches find, Caller caller, BusinessClock clock) {
        this.find = find;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is known of the person, or that nothing is. */
    @Schema(name = "PossibleMatchSearch")
    public record Body(
            @Schema(
                    description = "The name or a part of it, in any spelling.",
                    examples = "Invented Person",
                    maxLength = 200)
            @Nullable
            @SafeText
            @Size(max = 200)
            String name,

            @Schema(description = "Four digits; may be two years off.", examples = "1999")
            @Nullable
            @Min(1901)
            @Max(2099)
            Integer birthYear,

            @Schema(description = "A country by ISO 3166 alpha-2.", examples = "NG")
            @Nullable
            @Pattern(regexp = "[A-Z]{2}")
            @KnownCountry
            String nationality,

            @Schema(description = "True, and alone, when the person stays anonymous.") @Nullable
            Boolean nothingKnown) {}

    /** A case that may be the person's own. */
    @Schema(name = "PossibleMatch")
    public record View(
            @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String handle,

            @Schema(description = "0 to 100; no probability.", examples = "70")
            int score) {}

    /** The token that opens a case, and the cases to look at first; nothing of what was asked for is repeated. */
    @Schema(name = "PossibleMatches")
    public record FoundView(
            @Schema(description = "Opens one case of this caller.", examples = "Q-3M9K2Q0T7V5B9D1H3K6N8R0S2W")
            String matchToken,

            Instant expiresAt,
            List<View> items,

            @Schema(description = "There may be others: the name is common.")
            boolean more) {}

    @POST
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "searchPossibleMatches",
            summary = "Look among all cases for those of a person, before a case is opened; handles and scores only")
    public FoundView run(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(
                                                        name = "named",
                                                        value =
                                                                "{\"name\":\"Invented Person\",\"birthYear\":1999,\"nationality\":\"NG\"}"),
                                                @ExampleObject(name = "anonymous", value = "{\"nothingKnown\":true}")
                                            }))
                    @NotNull
                    @Valid
                    Body body) {
        KnownOfPerson known = KnownOfPerson.of(
                body.name(),
                body.birthYear(),
                body.nationality(),
                Boolean.TRUE.equals(body.nothingKnown()),
                clock.today().getYear());
        FindPossibleMatches.Offer found = find.run(known, caller.as("cmm-contact-person", "cmm-manager"));
        return new FoundView(
                found.token(),
                found.expiresAt(),
                found.matches().stream()
                        .map(match -> new View(match.handle(), match.score()))
                        .toList(),
                found.more());
    }
}
