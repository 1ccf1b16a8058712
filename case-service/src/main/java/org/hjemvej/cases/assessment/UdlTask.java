package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.consent.ConsentEnded;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.reflection.NothingToDecide;
import org.hjemvej.cases.reflection.PeriodBasis;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.ReflectionPeriods;

/**
 * Whether Udlændingestyrelsen has a task in a case: a round it holds, or a period that it decides on. Without one it sees
 * the case by the person's consent, and no more once it has handed the case over or she has taken the consent back.
 */
@ApplicationScoped
class UdlTask {

    private final CaseFiles files;
    private final Assessments assessments;
    private final ReflectionPeriods periods;
    private final Consents consents;

    UdlTask(CaseFiles files, Assessments assessments, ReflectionPeriods periods, Consents consents) {
        this.files = files;
        this.assessments = assessments;
        this.periods = periods;
        this.consents = consents;
    }

    /** The assessment is another authority's from now on. */
    void handedOver(CaseFile file) {
        endUnlessOneIsLeft(file);
    }

    /** A round is over: decided, revoked or without a decision. */
    void roundOver(CaseFile file) {
        if (file.isSharedWithUdl() && !consents.stands(file.handle(), ConsentScope.ASSESSMENT_TRANSFER_UDL)) {
            endUnlessOneIsLeft(file);
        }
    }

    /** A period is over, or another authority's. */
    void nothingToDecide(@Observes NothingToDecide settled) {
        roundOver(files.findById(settled.handle()));
    }

    /** In the transaction that ends the consent. */
    void withdrawn(@Observes ConsentEnded ended) {
        if (ended.scope() == ConsentScope.ASSESSMENT_TRANSFER_UDL) {
            endUnlessOneIsLeft(files.findById(ended.handle()));
        }
    }

    private void endUnlessOneIsLeft(CaseFile file) {
        boolean holdsRound = assessments.of(file.handle()).stream().anyMatch(UdlTask::isHeldByUdl);
        boolean decidesOnPeriod = periods.of(file.handle()).stream().anyMatch(UdlTask::isForUdlToDecide);
        if (!holdsRound && !decidesOnPeriod) {
            file.endTaskOfUdl();
        }
    }

    /** It decides the round, or a revocation that it has proposed waits for its second person. */
    private static boolean isHeldByUdl(Assessment round) {
        return round.authority() == Authority.UDL
                && switch (round.status()) {
                    case PENDING, ADDITIONAL_INFORMATION_REQUESTED -> true;
                    case DECIDED_POSITIVE -> round.revocationId() != null;
                    case DECIDED_NEGATIVE, LAPSED, REVOKED -> false;
                };
    }

    private static boolean isForUdlToDecide(ReflectionPeriod period) {
        return period.basis() == PeriodBasis.DEPARTURE_DEADLINE
                && switch (period.status()) {
                    case OFFERED, DECLINED -> period.groundRevokedOn() == null;
                    case REQUESTED, GRANTED -> true;
                    case REFUSED, EXPIRED, ENDED_EARLY, SUPERSEDED -> false;
                };
    }
}
