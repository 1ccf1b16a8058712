package org.hjemvej.reintegration.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** Takes note of what case-service tells: the gates through which a person may apply. */
@ApplicationScoped
public class OpenEligibility {

    private static final Actor ACTOR = Actor.system("case.events");

    private final EligibilityFiles files;
    private final ConsentCopies consents;
    private final Audit audit;

    OpenEligibility(EligibilityFiles files, ConsentCopies consents, Audit audit) {
        this.files = files;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional
    public void caseOpened(String caseHandle, long sequence, String kind, boolean minor) {
        files.orNew(caseHandle).opened(sequence, kind, minor);
        audit.record(ACTOR, "eligibility.case-opened", caseHandle, caseHandle);
    }

    @Transactional
    public void victimAssessed(
            String caseHandle, long sequence, String assessmentId, LocalDate on, String stayClass, boolean minor) {
        files.orNew(caseHandle).assessed(sequence, assessmentId, on, stayClass, minor);
        audit.record(ACTOR, "eligibility.open", caseHandle, assessmentId);
    }

    /** The person's case is another one from now on; null when it is this one again. */
    @Transactional
    public void merged(String caseHandle, long sequence, @Nullable String into) {
        files.orNew(caseHandle).merged(sequence, into);
        audit.record(ACTOR, into == null ? "eligibility.merge-undone" : "eligibility.merged", caseHandle, caseHandle);
    }

    @Transactional
    public void consent(String caseHandle, long sequence, String scope, boolean stands) {
        consents.set(caseHandle, scope, stands, sequence);
        audit.record(ACTOR, stands ? "consent.given" : "consent.withdrawn", caseHandle, scope);
    }
}
