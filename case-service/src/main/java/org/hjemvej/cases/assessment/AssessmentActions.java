package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.consent.ConsentsWanted;
import org.hjemvej.platform.caller.Actor;

/** What may be done next with the assessment: CMM opens it, the authority that holds it decides it. */
@ApplicationScoped
class AssessmentActions implements NextActionSource {

    private final CaseFiles files;
    private final Assessments assessments;
    private final OpenAssessment open;
    private final RequestReassessment reassess;
    private final Revocations revocations;
    private final ConsentsWanted wanted;

    AssessmentActions(
            CaseFiles files,
            Assessments assessments,
            OpenAssessment open,
            RequestReassessment reassess,
            Revocations revocations,
            ConsentsWanted wanted) {
        this.files = files;
        this.assessments = assessments;
        this.open = open;
        this.reassess = reassess;
        this.revocations = revocations;
        this.wanted = wanted;
    }

    @Override
    public int process() {
        return 3;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        Rounds hers = assessments.ofPerson(files.ofOnePerson(file));
        List<NextAction> actions = new ArrayList<>();
        if (reader.isCmm()) {
            actions.addAll(toBegin(file, hers));
        }
        for (Assessment round : hers.of(file.handle())) {
            String path = file.path() + "/assessments/" + round.id();
            if (reader.isCmm() && round.status() == AssessmentStatus.ADDITIONAL_INFORMATION_REQUESTED) {
                actions.add(NextAction.allowed("giveAdditionalInformation", "PUT", path + "/additional-information"));
            }
            // nobody else is to know whether a decision is proposed
            if (round.authority().name().equals(actor.organisation())) {
                actions.addAll(toDecide(round, path, actor));
                actions.addAll(toRevoke(round, path + "/revocation", actor));
            }
        }
        return actions;
    }

    private List<NextAction> toBegin(CaseFile file, Rounds rounds) {
        List<NextAction> actions = new ArrayList<>(wanted.before(
                NextAction.of(
                        "openAssessment",
                        "POST",
                        file.path() + "/assessments",
                        () -> open.mustBePossible(file, rounds)),
                file));
        if (rounds.areNegative()) {
            actions.addAll(wanted.before(toReassess(file, rounds, ReassessmentReason.NEW_FACTS), file));
            // what a court found is a reason only once it is recorded
            actions.add(toReassess(file, rounds, ReassessmentReason.COURT_FINDING)
                    .about(ReassessmentReason.COURT_FINDING.name()));
        }
        return actions;
    }

    private NextAction toReassess(CaseFile file, Rounds rounds, ReassessmentReason reason) {
        return NextAction.of(
                "requestReassessment",
                "POST",
                file.path() + "/reassessments",
                () -> reassess.mustBePossible(file, rounds, reason));
    }

    private List<NextAction> toRevoke(Assessment round, String path, Actor actor) {
        if (round.status() != AssessmentStatus.DECIDED_POSITIVE) {
            return List.of();
        }
        return revocations
                .living(round)
                .map(proposed -> List.of(
                        NextAction.of(
                                "confirmRevocation",
                                "PUT",
                                path + "/confirmation",
                                () -> proposed.mustBeConfirmedBy(actor)),
                        NextAction.allowed("withdrawRevocation", "PUT", path + "/withdrawal")))
                .orElseGet(() -> List.of(NextAction.allowed("proposeRevocation", "PUT", path)));
    }

    private static List<NextAction> toDecide(Assessment round, String path, Actor actor) {
        if (round.isProposed()) {
            return List.of(
                    NextAction.of(
                            "confirmDecision",
                            "PUT",
                            path + "/decision/confirmation",
                            () -> round.mustBeConfirmedBy(actor)),
                    NextAction.allowed("withdrawDecision", "PUT", path + "/decision/withdrawal"));
        }
        return round.isUndecided()
                ? List.of(
                        NextAction.allowed("decideAssessment", "PUT", path + "/decision"),
                        NextAction.allowed(
                                "requestAdditionalInformation", "PUT", path + "/additional-information-request"),
                        NextAction.allowed("lapseAssessment", "PUT", path + "/lapse"))
                : List.of();
    }
}
