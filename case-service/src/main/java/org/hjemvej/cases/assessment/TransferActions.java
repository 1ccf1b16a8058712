package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.consent.ConsentsWanted;
import org.hjemvej.platform.caller.Actor;

/** The authority that holds a round may hand it over. Nobody else is told: a refusal can tell that a decision is proposed. */
@ApplicationScoped
class TransferActions implements NextActionSource {

    private final Assessments assessments;
    private final TransferCompetence transfer;
    private final ConsentsWanted wanted;

    TransferActions(Assessments assessments, TransferCompetence transfer, ConsentsWanted wanted) {
        this.assessments = assessments;
        this.transfer = transfer;
        this.wanted = wanted;
    }

    @Override
    public int process() {
        return 3;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return assessments.open(file.handle()).stream()
                .filter(round -> round.authority().name().equals(actor.organisation()))
                .flatMap(round -> toHandOver(file, round).stream())
                .toList();
    }

    private List<NextAction> toHandOver(CaseFile file, Assessment round) {
        return wanted.before(
                NextAction.of(
                        "transferAssessment",
                        "PUT",
                        file.path() + "/assessments/" + round.id() + "/transfer",
                        () -> transfer.mustBePossible(file, round)),
                file);
    }
}
