package org.hjemvej.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.notifications.contactrules.ContactRule;
import org.hjemvej.notifications.inbox.NoticeRule;
import org.hjemvej.notifications.personmessages.PersonMessageRule;
import org.hjemvej.notifications.webhooks.WebhookRule;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleCatalogue;

/** Every rule of this service that can break. */
@ApplicationScoped
class NotificationRules implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(
                        ContactRule.values(), NoticeRule.values(), PersonMessageRule.values(), WebhookRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** No operation of this service asks for a person. */
    @Override
    public Set<InterfaceRule> interfaceRules() {
        return EnumSet.complementOf(EnumSet.of(InterfaceRule.PERSON_REQUIRED));
    }
}
