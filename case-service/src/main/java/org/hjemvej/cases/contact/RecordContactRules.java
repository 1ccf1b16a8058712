package org.hjemvej.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.MayKnowLanguage;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Records what a person says of how she may be reached; whoever sends messages learns of it at once. Which language she speaks,
 * and so which interpreter she needs, is written down only as long as it may be known.
 */
@ApplicationScoped
public class RecordContactRules {

    private final CaseFiles files;
    private final SafeContacts contacts;
    private final ContactRuleChanges changes;
    private final MayKnowLanguage language;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    RecordContactRules(
            CaseFiles files,
            SafeContacts contacts,
            ContactRuleChanges changes,
            MayKnowLanguage language,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.contacts = contacts;
        this.changes = changes;
        this.language = language;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SafeContact run(
            String handle, CaseReader reader, ExpectedVersion expected, SafeContact.Told told, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        if (told.tellsLanguage()) {
            language.mustHold(file);
        }
        SafeContact contact = contacts.of(handle);
        expected.mustBe(contact.version());
        List<ChannelRule> before = contact.rules();
        ContactEvent.ContactRulesChanged changed = contact.change(told, actor, clock.now());
        contacts.persistAndFlush(contact);
        changed.channels().stream()
                .filter(rule -> !before.contains(rule))
                .forEach(rule -> changes.persist(ContactRuleChange.of(handle, rule, clock.now())));
        outbox.publish(changed, actor);
        audit.record(actor, "contact-rules.write", handle, handle);
        return contact;
    }
}
