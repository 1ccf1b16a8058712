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
        String handle = forgotten.handle();
        for (Representative each : representatives.of(handle)) {
            each.forget();
            audit.record(forgotten.actor(), "representative.forget", handle, each.id());
        }
        for (ConcernNotice each : notices.of(handle)) {
            each.forget();
            audit.record(forgotten.actor(), "concern-notice.forget", handle, each.id());
        }
    }
}
