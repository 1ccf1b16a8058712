package org.hjemvej.reintegration.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** Takes note of what case-service tells of a case: the gates through which a person may apply, her consents, a merge. */
@ApplicationScoped
public class FollowCase {

    private static final Actor ACTOR = Actor.system("case.events");

    private final EligibilityFiles files;
    private final ConsentCopies consents;
    private final Event<GateMoved> gateMoved;
    private final Audit audit;
    private final Event<ChildKnown> children;

    FollowCase(
            EligibilityFiles files,
            ConsentCopies consents,
            Event<GateMoved> gateMoved,
            Audit audit,
            Event<ChildKnown> children) {
        this.files = files;
        this.consents = consents;
        this.gateMoved = gateMoved;
        this.audit = audit;
        this.children = children;
    }

    @Transactional
    public void caseOpened(String caseHandle, long sequence, String kind, boolean minor) {
        EligibilityFile file = files.orNew(caseHandle);
        boolean before = file.isMinor();
        file.opened(sequence, kind, minor);
        audit.record(ACTOR, "eligibility.case-opened", caseHandle, caseHandle);
        tell(file, before != file.isMinor());
    }

    @Transactional
    public void victimAssessed(
            String caseHandle, long sequence, String assessmentId, LocalDate on, String stayClass, boolean minor) {
        EligibilityFile file = files.orNew(caseHandle);
        boolean before = file.isMinor();
        file.assessed(sequence, assessmentId, on, stayClass, minor);
        audit.record(ACTOR, "eligibility.open", caseHandle, assessmentId);
        tell(file, before != file.isMinor());
    }

    /** The positive decision is revoked: nobody applies on it any more, and what is under way stands still. */
    @Transactional
    public void assessmentRevoked(String caseHandle, long sequence, String assessmentId, LocalDate on) {
        EligibilityFile file = files.orNew(caseHandle);
        file.revoked(sequence, on);
        audit.record(ACTOR, "eligibility.revoked", caseHandle, assessmentId);
        tell(file, false);
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

    /**
     * Whether she is treated as a child is found otherwise, or she has turned adult. The gate of children opens or closes with
     * it for somebody whose decision is revoked; who was never assessed keeps the way she has entered by.
     */
    @Transactional
    public void ageRevised(String caseHandle, long sequence, boolean minor) {
        EligibilityFile file = files.orNew(caseHandle);
        file.revised(sequence, minor);
        audit.record(ACTOR, "eligibility.age-revised", caseHandle, caseHandle);
        if (file.hasOpenGate() || file.isRevoked()) {
            tell(file, true);
        } else {
            children.fire(new ChildKnown(caseHandle, ACTOR));
        }
    }

    /** A closed gate is told before what is known of a child, an open one after it: nothing goes on by itself in between. */
    private void tell(EligibilityFile file, boolean childKnown) {
        GateMoved gate = new GateMoved(file.caseHandle(), file.hasOpenGate());
        if (!gate.open()) {
            gateMoved.fire(gate);
        }
        if (childKnown) {
            children.fire(new ChildKnown(file.caseHandle(), ACTOR));
        }
        if (gate.open()) {
            gateMoved.fire(gate);
        }
    }

    /** Which gates of a child's return hold in its case. */
    @Transactional
    public void gatesChanged(String caseHandle, long sequence, List<String> holding) {
        files.orNew(caseHandle).gates(sequence, holding);
        audit.record(ACTOR, "eligibility.gates", caseHandle, caseHandle);
        children.fire(new ChildKnown(caseHandle, ACTOR));
    }
}
