package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.reintegration.eligibility.ChildKnown;
import org.hjemvej.reintegration.eligibility.ConsentCopies;
import org.hjemvej.reintegration.eligibility.EligibilityFile;
import org.hjemvej.reintegration.eligibility.EligibilityFiles;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;

/** A child's return waits for what makes it safe, and goes on by itself once that is there; what is granted stays. */
@ApplicationScoped
class FollowChild {

    /** What the representative agrees to when a child applies. */
    private static final String SCOPE = "SHARE_DRC";

    private final PreparedReturns returns;
    private final EligibilityFiles files;
    private final ConsentCopies consents;
    private final PrepareReturn prepare;
    private final Event<TreatmentMoved> treatment;
    private final Audit audit;

    FollowChild(
            PreparedReturns returns,
            EligibilityFiles files,
            ConsentCopies consents,
            PrepareReturn prepare,
            Event<TreatmentMoved> treatment,
            Audit audit) {
        this.returns = returns;
        this.files = files;
        this.consents = consents;
        this.prepare = prepare;
        this.treatment = treatment;
        this.audit = audit;
    }

    void known(@Observes ChildKnown known) {
        returns.living(known.caseHandle()).filter(this::isAboutAChild).ifPresent(prepared -> {
            returns.takeFileAndReadAgain(prepared);
            boolean before = prepared.isOfChild();
            take(prepared);
            returns.flush();
            audit.record(known.actor(), "return.safety-gates", prepared.caseHandle(), prepared.ref());
            if (before != prepared.isOfChild()) {
                treatment.fire(new TreatmentMoved(prepared, known.actor()));
            }
            prepare.lookForPlaceIfReady(prepared, known.actor());
            prepare.prepareIfReady(prepared, known.actor());
        });
    }

    /** What is known of a child when it applies. */
    void take(PreparedReturn prepared) {
        EligibilityFile file = files.findById(prepared.caseHandle());
        if (file != null) {
            boolean agreed = consents.standsByRepresentative(prepared.caseHandle(), SCOPE);
            prepared.safety().known(file.isMinor(), SafetyGates.known(file, agreed));
        }
    }

    /** She is a child now, was taken for one until now, or applied as one. */
    private boolean isAboutAChild(PreparedReturn prepared) {
        EligibilityFile file = files.findById(prepared.caseHandle());
        return prepared.group() == Group.MINOR || prepared.isOfChild() || file != null && file.isMinor();
    }
}
