package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;

/** CMM records where a person is in danger and ends it; a manager may decide that she lives there all the same. */
@ApplicationScoped
class ThreatActions implements NextActionSource {

    private final Facilities facilities;
    private final Placements placements;
    private final FacilityThreats threats;
    private final OverrideSuitability override;

    ThreatActions(Facilities facilities, Placements placements, FacilityThreats threats, OverrideSuitability override) {
        this.facilities = facilities;
        this.placements = placements;
        this.threats = threats;
        this.override = override;
    }

    @Override
    public int process() {
        return 5;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/threats";
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.allowed("recordThreat", "POST", path));
        List<FacilityThreat> living = threats.living(file.handle());
        living.forEach(each -> actions.add(NextAction.allowed("endThreat", "PUT", path + "/" + each.id() + "/end")
                .evenIfMerged()));
        if (reader.manager() && !living.isEmpty()) {
            placements
                    .livingOfCase(file.handle())
                    .map(placements::get)
                    .ifPresent(placement -> actions.addAll(overrides(placement, actor)));
        }
        return actions;
    }

    private List<NextAction> overrides(Placement placement, Actor actor) {
        Actor manager = new Actor(actor.id(), actor.organisation(), "cmm-manager", actor.kind());
        return new TreeSet<>(threats.forbidding(placement))
                .stream()
                        .map(facilities::get)
                        .map(house -> NextAction.of(
                                        "overrideSuitability",
                                        "POST",
                                        "/v1/placements/" + placement.id() + "/suitability-overrides",
                                        () -> {
                                            mustBeInPerson(manager);
                                            override.mustBePossible(placement, house, manager);
                                        })
                                .about(house.code()))
                        .toList();
    }

    private static void mustBeInPerson(Actor actor) {
        if (!actor.isPerson()) {
            throw InterfaceRule.PERSON_REQUIRED.broken();
        }
    }
}
