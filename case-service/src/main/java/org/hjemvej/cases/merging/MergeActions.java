package org.hjemvej.cases.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.InPerson;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** A manager may let another case become part of this one, and undo it; whether the other may, the other case tells. */
@ApplicationScoped
class MergeActions implements NextActionSource {

    private final CaseMerges merges;

    MergeActions(CaseMerges merges) {
        this.merges = merges;
    }

    @Override
    public int process() {
        return 1;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.manager()) {
            return List.of();
        }
        String path = file.path() + "/merges";
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of("mergeCases", "POST", path, () -> InPerson.mustAct(actor)));
        merges.of(file.handle()).stream()
                .filter(merge -> merge.survivor().equals(file.handle()) && merge.undoneAt() == null)
                .forEach(merge -> actions.add(NextAction.of(
                        "undoMerge", "PUT", path + "/" + merge.id() + "/undo", () -> InPerson.mustAct(actor))));
        return actions;
    }
}
