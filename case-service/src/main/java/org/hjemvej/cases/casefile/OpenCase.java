package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** Opens a case from an accepted referral, with a key of its own. */
@ApplicationScoped
public class OpenCase {

    private final CaseFiles files;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<AgeKnown> ages;

    OpenCase(CaseFiles files, Vault vault, Outbox outbox, Audit audit, BusinessClock clock, Event<AgeKnown> ages) {
        this.files = files;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ages = ages;
    }

    /** The handle of a case that is about to be opened. */
    public static String newHandle() {
        return Ids.handle("K");
    }

    @Transactional
    public CaseFile run(
            String handle, CaseKind kind, StayBasis stayBasis, AgeState ageState, String referralId, Actor actor) {
        vault.createKey(handle);
        CaseFile file = CaseFile.open(handle, kind, stayBasis, ageState, referralId, actor, clock.now());
        files.persist(file);
        outbox.publish(new CaseEvents.CaseOpened(handle, kind, file.treatedAsChild()), actor);
        audit.record(actor, "case.open", handle, handle);
        ages.fire(new AgeKnown(handle, null, ageState, actor));
        return file;
    }
}
