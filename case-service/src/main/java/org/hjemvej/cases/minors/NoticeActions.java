package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** CMM tells the municipality of a child, and proves of each notice that it was received. */
@ApplicationScoped
class NoticeActions implements NextActionSource {

    private final ConcernNotices notices;

    NoticeActions(ConcernNotices notices) {
        this.notices = notices;
    }

    @Override
    public int process() {
        return 2;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/child-concern-notices";
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of("notifyMunicipality", "POST", path, () -> NotifyMunicipality.mustBePossible(file)));
        notices.of(file.handle()).stream()
                .filter(each -> each.status().next().contains(NoticeStatus.RECEIVED))
                .forEach(each -> actions.add(
                        NextAction.allowed("proveMunicipalityKnows", "PUT", path + "/" + each.id() + "/receipt")));
        return actions;
    }
}
