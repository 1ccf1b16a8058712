package org.hjemvej.notifications.personmessages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The words of all messages. */
@ApplicationScoped
class MessageTemplates implements PanacheRepositoryBase<MessageTemplate, MessageTemplate.Key> {

    /** The words that are valid on a date. */
    MessageTemplate of(TemplateCode code, LocalDate on) {
        return find("key.code = ?1 and key.validFrom <= ?2 order by key.validFrom desc", code, on)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("No words of " + code + " are valid on " + on));
    }
}
