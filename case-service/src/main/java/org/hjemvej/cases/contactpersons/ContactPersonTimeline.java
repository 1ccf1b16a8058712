package org.hjemvej.cases.contactpersons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of contact persons, to CMM: that one was assigned or somebody stood in, never who. */
@ApplicationScoped
class ContactPersonTimeline implements TimelineSource {

    private final ContactPersonTerms terms;
    private final Substitutions substitutions;

    ContactPersonTimeline(ContactPersonTerms terms, Substitutions substitutions) {
        this.terms = terms;
        this.substitutions = substitutions;
    }

    enum Step implements TimelineStep {
        ASSIGNED("Contact person assigned", "Kontaktperson udpeget"),
        SUBSTITUTE_NAMED("Substitute for the contact person named", "Stedfortræder for kontaktpersonen udpeget"),
        SUBSTITUTION_ENDED("Substitution ended early", "Stedfortræderens opgave ophørt før tid");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 1;
        }

        @Override
        public String kind() {
            return "CONTACT_PERSON";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        Stream<TimelineEntry> assigned = terms.assigned(file.handle()).stream()
                .map(term -> TimelineEntry.at(term.since(), Step.ASSIGNED, file.handle() + "-" + term.number())
                        .readAt(file.path() + "/contact-persons"));
        Stream<TimelineEntry> stoodIn = substitutions.of(file.handle()).stream()
                .flatMap(each -> entries(each).map(entry -> entry.readAt(file.path() + "/substitutions/" + each.id())));
        return Stream.concat(assigned, stoodIn).map(entry -> entry.by("CMM")).toList();
    }

    private static Stream<TimelineEntry> entries(Substitution substitution) {
        String id = substitution.id();
        return Stream.concat(
                Stream.of(TimelineEntry.at(substitution.namedAt(), Step.SUBSTITUTE_NAMED, id)),
                Stream.ofNullable(substitution.endedAt()).map(at -> TimelineEntry.at(at, Step.SUBSTITUTION_ENDED, id)));
    }
}
