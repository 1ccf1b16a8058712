package org.hjemvej.reintegration.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Who is missing in Denmark, and who is found: by CMM, or because she has arrived at home. */
@ApplicationScoped
public class FollowContact {

    private static final Actor ACTOR = Actor.system("case.events");

    private final EligibilityFiles files;
    private final Event<ContactKnown> contacts;
    private final Audit audit;

    FollowContact(EligibilityFiles files, Event<ContactKnown> contacts, Audit audit) {
        this.files = files;
        this.contacts = contacts;
        this.audit = audit;
    }

    @Transactional
    public void lost(String caseHandle, long sequence, LocalDate since) {
        boolean changed = files.orNew(caseHandle).lost(sequence, since);
        tell(caseHandle, "contact.lost", changed, true);
    }

    @Transactional
    public void regained(String caseHandle, long sequence) {
        boolean changed = files.orNew(caseHandle).regained(sequence);
        tell(caseHandle, "contact.regained", changed, false);
    }

    private void tell(String caseHandle, String action, boolean changed, boolean lost) {
        audit.record(ACTOR, action, caseHandle, caseHandle);
        if (changed) {
            contacts.fire(new ContactKnown(caseHandle, lost, ACTOR));
        }
    }

    /**
     * Her arrival is confirmed, so nobody misses her any more, although no search may have been closed in Denmark. Nothing is
     * due before the arrival: what waits for her falls due as if she had never been missing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reached(String caseHandle, LocalDate on, Actor actor) {
        files.findByIdOptional(caseHandle).filter(file -> file.reached(on)).ifPresent(file -> {
            files.flush();
            audit.record(actor, "contact.reached", caseHandle, caseHandle);
        });
    }
}
