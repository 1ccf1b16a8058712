package org.hjemvej.cases.evidence.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.evidence.EvidenceBundle;
import org.hjemvej.cases.reflection.Extension;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.Span;
import org.hjemvej.platform.rules.Text;
import org.hjemvej.platform.time.BusinessClock;

/** A bundle as the lines of a sheet, in one language. */
final class EvidenceSheet {

    private static final Text DAY = Text.of("d MMM yyyy", "dd.MM.yyyy");
    private static final Text MOMENT = Text.of("d MMM yyyy HH:mm", "dd.MM.yyyy HH.mm");

    private final EvidenceBundle bundle;
    private final Locale locale;
    private final List<Line> lines = new ArrayList<>();

    private EvidenceSheet(EvidenceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static List<Line> of(EvidenceBundle bundle, Locale locale) {
        EvidenceSheet sheet = new EvidenceSheet(bundle, locale);
        sheet.head();
        sheet.request();
        sheet.period();
        sheet.requests();
        sheet.history();
        return sheet.lines;
    }

    private void head() {
        lines.add(new Line.Title(say(EvidenceWords.TITLE)));
        field(EvidenceWords.CASE, bundle.caseHandle());
        field(EvidenceWords.RECEIVER, bundle.receiver());
        field(EvidenceWords.MADE, moment(bundle.madeAt()));
        lines.add(new Line.Sentence(say(EvidenceWords.NOTE)));
    }

    private void request() {
        Extension request = bundle.request();
        part(EvidenceWords.REQUEST);
        field(EvidenceWords.REFERENCE, request.id());
        field(EvidenceWords.GROUND, coded(EvidenceWords.of(request.ground()), request.ground()));
        field(EvidenceWords.DAYS, Integer.toString(request.days()));
        field(EvidenceWords.FILED, day(request.filedOn()));
        field(EvidenceWords.STATUS, coded(EvidenceWords.of(request.status()), request.status()));
        Span granted = bundle.span().with(request.days());
        if (request.isUndecided() && bundle.ceiling().allows(granted)) {
            field(EvidenceWords.IF_GRANTED, day(granted.end()));
        }
    }

    private void period() {
        ReflectionPeriod period = bundle.period();
        part(EvidenceWords.PERIOD);
        field(EvidenceWords.REFERENCE, period.id());
        field(EvidenceWords.BASIS, coded(EvidenceWords.of(period.basis()), period.basis()));
        field(EvidenceWords.FIRST_DAY, day(bundle.span().start()));
        field(EvidenceWords.LAST_DAY, day(bundle.span().end()));
        field(EvidenceWords.TOTAL, Integer.toString(bundle.span().days()));
        field(EvidenceWords.USED, Integer.toString(bundle.used()));
        field(EvidenceWords.OTHERS, Integer.toString(bundle.ceiling().otherDays()));
        field(EvidenceWords.CEILING, Integer.toString(bundle.ceiling().days()));
        field(EvidenceWords.LATEST, day(bundle.span().latestEnd(bundle.ceiling())));
        field(
                EvidenceWords.RULES,
                Stream.of(period.ruleVersion(), bundle.ceiling().rule()).collect(Collectors.joining(", ")));
    }

    private void requests() {
        part(EvidenceWords.REQUESTS);
        for (Extension each : bundle.requests()) {
            lines.add(new Line.Field(
                    day(each.filedOn()),
                    each.id() + ": " + each.days() + ", " + coded(EvidenceWords.of(each.ground()), each.ground()) + ", "
                            + coded(EvidenceWords.of(each.status()), each.status())));
        }
    }

    private void history() {
        part(EvidenceWords.HISTORY);
        for (TimelineEntry entry : bundle.history()) {
            TimelineEntry.Detail about = entry.about();
            String words = say(entry.step().text()) + (about == null ? "" : ": " + say(about.text()));
            String who = entry.organisation() == null ? "" : ", " + entry.organisation();
            lines.add(new Line.Field(day(entry.day()), words + who));
        }
    }

    private void part(Text title) {
        lines.add(new Line.Part(say(title)));
    }

    private void field(Text name, String value) {
        lines.add(new Line.Field(say(name), value));
    }

    private String coded(Text words, Enum<?> code) {
        return say(words) + " (" + code.name() + ")";
    }

    private String say(Text text) {
        return text.in(locale);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY.in(locale), locale).format(day);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern(MOMENT.in(locale), locale)
                .withZone(BusinessClock.ZONE)
                .format(at);
    }
}
