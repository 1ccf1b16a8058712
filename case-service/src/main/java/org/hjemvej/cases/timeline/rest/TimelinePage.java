package org.hjemvej.cases.timeline.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.timeline.Timeline;
import org.hjemvej.platform.rules.Text;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Renders a timeline as one page to print: no script, nothing loaded from anywhere, nobody's name. */
@ApplicationScoped
class TimelinePage {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final Text DAY = Text.of("d MMM yyyy", "dd.MM.yyyy");
    private static final Text TIME = Text.of("HH:mm", "HH.mm");

    private final BusinessClock clock;

    TimelinePage(BusinessClock clock) {
        this.clock = clock;
    }

    /** What the page shows. */
    record Sheet(String language, Words words, String handle, String printedAt, String style, List<Row> rows) {}

    /** One entry, in words. */
    record Row(String day, String time, String what, String organisation, String because, String id) {}

    /** The words of the page itself. */
    record Words(
            String title,
            String caseFile,
            String printed,
            String entries,
            String when,
            String what,
            String organisation,
            String because,
            String reference,
            String nothing,
            String note) {

        static Words in(Locale locale) {
            return new Words(
                    Text.of("Timeline", "Tidslinje").in(locale),
                    Text.of("Case", "Sag").in(locale),
                    Text.of("Printed", "Udskrevet").in(locale),
                    Text.of("Entries", "Hændelser").in(locale),
                    Text.of("When", "Hvornår").in(locale),
                    Text.of("What", "Hvad").in(locale),
                    Text.of("Organisation", "Organisation").in(locale),
                    Text.of("Basis", "Grundlag").in(locale),
                    Text.of("Reference", "Reference").in(locale),
                    Text.of("Nothing has happened yet.", "Der er ikke sket noget endnu.")
                            .in(locale),
                    Text.of(
                                    "Shows what the reader may know. Times are Danish time; where only the day is known, no time is given.",
                                    "Viser det, som læseren har adgang til. Tider er dansk tid; hvor kun dagen kendes, er der intet klokkeslæt.")
                            .in(locale));
        }
    }

    /** The templates of this feature. */
    @CheckedTemplate(basePath = "timeline")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(Sheet sheet);
    }

    String of(String handle, Timeline timeline, Locale locale) {
        Instant now = clock.now();
        return Templates.page(new Sheet(
                        locale.getLanguage(),
                        Words.in(locale),
                        handle,
                        format(now, DAY, locale) + " " + format(now, TIME, locale),
                        PrintStyle.TEXT,
                        timeline.entries().stream()
                                .map(entry -> row(entry, locale))
                                .toList()))
                .render();
    }

    private static Row row(TimelineEntry entry, Locale locale) {
        return new Row(
                format(entry.at(), DAY, locale),
                entry.timeKnown() ? format(entry.at(), TIME, locale) : "",
                TimelineEntryView.words(entry, locale),
                orNothing(entry.organisation()),
                orNothing(entry.because()),
                entry.id());
    }

    private static String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String format(Instant at, Text pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern.in(locale), locale)
                .withZone(BusinessClock.ZONE)
                .format(at);
    }
}
