package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.PersonForgotten;
import org.hjemvej.platform.audit.Audit;

/** Forgets through whom a child could be found, once nobody may know who it is: its representatives and a municipality's receipt. */
@ApplicationScoped
class ForgetGuardians {

    private final Representatives representatives;
    private final ConcernNotices notices;
    private final Audit audit;

    ForgetGuardians(Representatives representatives, ConcernNotices notices, Audit audit) {
        this.representatives = representatives;
        this.notices = notices;
        this.audit = audit;
    }

    void forgotten(@Observes PersonForgotten forgotten) {
        representatives.of(forgotten.handle()).forEach(Representative::forget);
        notices.of(forgotten.handle()).forEach(ConcernNotice::forget);
        audit.record(forgotten.actor(), "representative.forget", forgotten.handle(), forgotten.handle());
    }
}
