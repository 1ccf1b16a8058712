package org.hjemvej.notifications.contactrules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Takes over how a person may be reached; an event that comes late tells nothing new. */
@ApplicationScoped
public class LearnContactRules {

    private static final Actor ACTOR = Actor.system("case.events");

    private final ContactRulesByCase all;
    private final Event<ContactRulesLearned> learned;
    private final Audit audit;

    LearnContactRules(ContactRulesByCase all, Event<ContactRulesLearned> learned, Audit audit) {
        this.all = all;
        this.learned = learned;
        this.audit = audit;
    }

    /**
     * Learns the rules of a case.
     *
     * @param sequence the number of the event among those of the case
     */
    @Transactional
    public void run(String caseHandle, long sequence, List<ChannelRule> told) {
        ContactRules rules = all.toReplace(caseHandle).orElseGet(() -> ContactRules.of(caseHandle));
        if (rules.learn(sequence, told)) {
            all.persist(rules);
            audit.record(ACTOR, "contact-rules.learn", caseHandle, caseHandle);
            learned.fire(new ContactRulesLearned(caseHandle, rules.rules()));
        }
    }
}
