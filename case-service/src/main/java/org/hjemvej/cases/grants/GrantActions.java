package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** CMM lets somebody read by the person's consent, and ends what can be read by, also in a case that is merged. */
@ApplicationScoped
class GrantActions implements NextActionSource {

    private final AccessGrants grants;
    private final GiveGrant give;
    private final BusinessClock clock;

    GrantActions(AccessGrants grants, GiveGrant give, BusinessClock clock) {
        this.grants = grants;
        this.give = give;
        this.clock = clock;
    }

    @Override
    public int process() {
        return 6;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/grants";
        List<NextAction> actions = new ArrayList<>();
        for (GrantPurpose purpose : GrantPurpose.values()) {
            if (purpose.needsReferral()) {
                // told by the body alone whether it is possible: by the referral that it belongs to
                continue;
            }
            actions.add(NextAction.of("giveGrant", "POST", path, () -> give.mustBePossible(file.handle(), purpose))
                    .about(purpose.name()));
        }
        grants.living(file.handle(), clock.today())
                .forEach(grant -> actions.add(NextAction.allowed("endGrant", "PUT", path + "/" + grant.id() + "/end")
                        .evenIfMerged()));
        return actions;
    }
}
