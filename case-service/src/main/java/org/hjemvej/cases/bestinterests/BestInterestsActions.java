package org.hjemvej.cases.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.InPerson;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/**
 * CMM hears the child and looks for its family; two persons of one organisation decide what is best for it. That one has
 * proposed something is told to her organisation only.
 */
@ApplicationScoped
class BestInterestsActions implements NextActionSource {

    private final BestInterestsDecisions decisions;
    private final DecideBestInterests decide;

    BestInterestsActions(BestInterestsDecisions decisions, DecideBestInterests decide) {
        this.decisions = decisions;
        this.decide = decide;
    }

    @Override
    public int process() {
        return 7;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        List<NextAction> actions = new ArrayList<>();
        if (reader.isCmm()) {
            Runnable child = () -> RecordForReturn.mustBePossible(file);
            actions.add(NextAction.of("recordChildsView", "POST", file.path() + "/child-views", child));
            actions.add(NextAction.of("recordFamilyTracing", "POST", file.path() + "/family-tracings", child));
        }
        String path = file.path() + "/best-interests-decisions";
        for (BestInterests.BestForChild outcome : BestInterests.BestForChild.values()) {
            actions.add(NextAction.of("proposeBestInterests", "POST", path, () -> {
                        InPerson.mustAct(actor);
                        decide.mustBeProposed(file, outcome, actor);
                    })
                    .about(outcome.name()));
        }
        decisions
                .in(BestInterestsStatus.PROPOSED, file.handle())
                .filter(proposed -> proposed.organisation().equals(actor.organisation()))
                .ifPresent(proposed -> actions.addAll(onProposal(file, proposed, path + "/" + proposed.id(), actor)));
        return actions;
    }

    private List<NextAction> onProposal(CaseFile file, BestInterests proposed, String path, Actor actor) {
        return List.of(
                NextAction.of("confirmBestInterests", "PUT", path + "/confirmation", () -> {
                    InPerson.mustAct(actor);
                    decide.mustBeConfirmed(file, proposed, actor);
                }),
                NextAction.of("withdrawBestInterests", "PUT", path + "/withdrawal", () -> InPerson.mustAct(actor)));
    }
}
