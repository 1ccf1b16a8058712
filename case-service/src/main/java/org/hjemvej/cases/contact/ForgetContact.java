package org.hjemvej.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.PersonForgotten;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.time.BusinessClock;

/** Forgets where a person is reached, once nobody may know who she is (data and privacy 4.5). What is unsafe stays unsafe. */
@ApplicationScoped
class ForgetContact {

    private final SafeContacts contacts;
    private final Audit audit;
    private final BusinessClock clock;

    ForgetContact(SafeContacts contacts, Audit audit, BusinessClock clock) {
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    void forgotten(@Observes PersonForgotten forgotten) {
        contacts.findByIdOptional(forgotten.handle()).ifPresent(contact -> {
            contact.forget(forgotten.actor(), clock.now());
            contacts.flush();
            audit.record(forgotten.actor(), "contact-address.forget", forgotten.handle(), forgotten.handle());
        });
    }
}
