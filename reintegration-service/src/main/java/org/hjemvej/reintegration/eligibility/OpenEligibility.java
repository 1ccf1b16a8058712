package org.hjemvej.reintegration.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** Takes note of what case-service tells: the gates through which a person may apply. */
@ApplicationScoped
public class OpenEligibility {

    private static final Actor ACTOR = Actor.system("case.events");

    private final EligibilityFiles files;
    private final ConsentCopies consents;
    private final Event<GateMoved> gateMoved;
    private final Audit audit;
    private final Event<ChildKnown> children;
    private final Event<ContactKnown> contacts;

    OpenEligibility(
            EligibilityFiles files,
            ConsentCopies consents,
            Event<GateMoved> gateMoved,
            Audit audit,
            Event<ChildKnown> children,
            Event<ContactKnown> contacts) {
        this.files = files;
        this.consents = consents;
        this.gateMoved = gateMoved;
        this.audit = audit;
        this.children = children;
        this.contacts = contacts;
    }

    @Transactional
    public void caseOpened(String caseHandle, long sequence, String kind, boolean minor) {
        EligibilityFile file = files.orNew(caseHandle);
        file.opened(sequence, kind, minor);
        audit.record(ACTOR, "eligibility.case-opened", caseHandle, caseHandle);
        gateMoved.fire(new GateMoved(caseHandle, file.hasOpenGate()));
    }

    @Transactional
    public void victimAssessed(
            String caseHandle, long sequence, String assessmentId, LocalDate on, String stayClass, boolean minor) {
        EligibilityFile file = files.orNew(caseHandle);
        file.assessed(sequence, assessmentId, on, stayClass, minor);
        audit.record(ACTOR, "eligibility.open", caseHandle, assessmentId);
        gateMoved.fire(new GateMoved(caseHandle, file.hasOpenGate()));
    }

    /** The positive decision is revoked: nobody applies on it any more, and what is under way stands still. */
    @Transactional
    public void assessmentRevoked(String caseHandle, long sequence, String assessmentId, LocalDate on) {
        EligibilityFile file = files.orNew(caseHandle);
        file.revoked(sequence, on);
        audit.record(ACTOR, "eligibility.revoked", caseHandle, assessmentId);
        gateMoved.fire(new GateMoved(caseHandle, file.hasOpenGate()));
    }

    /** The person's case is another one from now on; null when it is this one again. */
    @Transactional
    public void merged(String caseHandle, long sequence, @Nullable String into) {
        files.orNew(caseHandle).merged(sequence, into);
        audit.record(ACTOR, into == null ? "eligibility.merge-undone" : "eligibility.merged", caseHandle, caseHandle);
    }

    @Transactional
    public void consent(String caseHandle, long sequence, String scope, boolean stands, boolean byRepresentative) {
        consents.set(caseHandle, scope, stands, byRepresentative, sequence);
        audit.record(ACTOR, stands ? "consent.given" : "consent.withdrawn", caseHandle, scope);
        children.fire(new ChildKnown(caseHandle, ACTOR));
    }

    /** Whether she is treated as a child is found otherwise, or she has turned adult. */
    @Transactional
    public void ageRevised(String caseHandle, long sequence, boolean minor) {
        EligibilityFile file = files.orNew(caseHandle);
        file.revised(sequence, minor);
        audit.record(ACTOR, "eligibility.age-revised", caseHandle, caseHandle);
        children.fire(new ChildKnown(caseHandle, ACTOR));
        if (file.hasOpenGate()) {
            // the gate of children, for somebody whose other one has closed
            gateMoved.fire(new GateMoved(caseHandle, true));
        }
    }

    /** Which gates of a child's return hold in its case. */
    @Transactional
    public void gatesChanged(String caseHandle, long sequence, List<String> holding) {
        files.orNew(caseHandle).gates(sequence, holding);
        audit.record(ACTOR, "eligibility.gates", caseHandle, caseHandle);
        children.fire(new ChildKnown(caseHandle, ACTOR));
    }

    /** She is missing in Denmark, or back. */
    @Transactional
    public void contact(String caseHandle, long sequence, boolean lost) {
        boolean changed = files.orNew(caseHandle).contact(sequence, lost);
        audit.record(ACTOR, lost ? "contact.lost" : "contact.regained", caseHandle, caseHandle);
        if (changed) {
            contacts.fire(new ContactKnown(caseHandle, lost, ACTOR));
        }
    }
}
