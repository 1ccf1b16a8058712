package org.hjemvej.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A dated fact: it was said of a channel whether it is safe. No address, no hours; never changed afterwards. */
@Entity
@Immutable
@Table(name = "contact_rule_change")
public class ContactRuleChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Safety safety;

    private Instant recordedAt;

    protected ContactRuleChange() {}

    static ContactRuleChange of(String caseHandle, ChannelRule rule, Instant now) {
        ContactRuleChange change = new ContactRuleChange();
        change.caseHandle = caseHandle;
        change.channel = rule.channel();
        change.safety = rule.safety();
        change.recordedAt = now;
        return change;
    }

    Channel channel() {
        return channel;
    }

    Safety safety() {
        return safety;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
