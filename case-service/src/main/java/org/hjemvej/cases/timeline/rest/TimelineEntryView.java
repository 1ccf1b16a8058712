package org.hjemvej.cases.timeline.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** One moment of a case. */
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
        @Schema(description = "When it happened; absent when only the day is known.") @Nullable
        Instant at,

        @Schema(description = "The legal date; it comes after what has a time on that day when at is absent.")
        LocalDate on,

        @Schema(description = "What it happened to.", examples = "ASSESSMENT")
        String kind,

        @Schema(description = "What happened.", examples = "DECIDED_POSITIVE")
        String what,

        @Schema(description = "What it was about, where that is left open.", examples = "ASSESSMENT_TRANSFER_UDL")
        @Nullable
        String about,

        @Schema(description = "The same in the language of Accept-Language.", examples = "Assessed as trafficked")
        String text,

        @Schema(description = "The organisation that did it, or recorded it for the person.", examples = "UDL")
        @Nullable
        String organisation,

        @Schema(
                description = "Version of the rule, or legal basis, it was decided under.",
                examples = "reflection.initialDays@2000-01-01")
        @Nullable
        String because,

        Reference reference) {

    /** What an entry tells of. */
    @Schema(name = "TimelineReference")
    public record Reference(
            @Schema(examples = "A-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(
                    description = "Where it is read; absent when it cannot be.",
                    examples = "/v1/cases/K-7F3Q2M0T7V5B9D1H3K6N8R0S2W/assessments/A-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            @Nullable
            String href) {}

    static TimelineEntryView of(TimelineEntry entry, Locale locale) {
        TimelineEntry.Detail about = entry.about();
        return new TimelineEntryView(
                entry.timeKnown() ? entry.at() : null,
                entry.day(),
                entry.step().kind(),
                entry.step().name(),
                about == null ? null : about.code(),
                words(entry, locale),
                entry.organisation(),
                entry.because(),
                new Reference(entry.id(), entry.path()));
    }

    /** The step and what it was about, as one phrase. */
    static String words(TimelineEntry entry, Locale locale) {
        TimelineEntry.Detail about = entry.about();
        String step = entry.step().text().in(locale);
        return about == null ? step : step + ": " + about.text().in(locale);
    }
}
