package org.hjemvej.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of safe contact, to who may read the rules: a channel and whether it is safe, never an address. */
@ApplicationScoped
class ContactTimeline implements TimelineSource {

    private final ContactRuleChanges changes;

    ContactTimeline(ContactRuleChanges changes) {
        this.changes = changes;
    }

    enum Step implements TimelineStep {
        SAFE("Way of contact recorded as safe", "Kontaktvej registreret som sikker"),
        UNSAFE("Way of contact recorded as unsafe", "Kontaktvej registreret som usikker"),
        UNKNOWN("Way of contact: not known whether it is safe", "Kontaktvej: uvist om den er sikker");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        static Step of(Safety safety) {
            return switch (safety) {
                case SAFE -> SAFE;
                case UNSAFE -> UNSAFE;
                case UNKNOWN -> UNKNOWN;
            };
        }

        @Override
        public int process() {
            return 1;
        }

        @Override
        public String kind() {
            return "CONTACT_RULE";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm() || reader.udl();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (ContactRuleChange change : changes.of(file.handle())) {
            String name = file.handle() + "-" + (entries.size() + 1);
            entries.add(TimelineEntry.at(change.recordedAt(), Step.of(change.safety()), name)
                    .by("CMM")
                    .about(new TimelineEntry.Detail(change.channel().name(), words(change.channel())))
                    .readAt(file.path() + "/contact-rules"));
        }
        return entries;
    }

    private static Text words(Channel channel) {
        return switch (channel) {
            case PHONE -> Text.of("telephone", "telefon");
            case SMS -> Text.of("text message", "sms");
            case MESSAGING_APP -> Text.of("messaging app", "beskedtjeneste");
            case E_MAIL -> Text.of("e-mail", "e-mail");
            case LETTER -> Text.of("letter", "brev");
            case VISIT -> Text.of("visit", "besøg");
            case THROUGH_CONTACT_PERSON -> Text.of("through the contact person", "gennem kontaktpersonen");
        };
    }
}
