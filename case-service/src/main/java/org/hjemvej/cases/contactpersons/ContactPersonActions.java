package org.hjemvej.cases.contactpersons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** CMM lets somebody stand in and ends that; a manager assigns another contact person. */
@ApplicationScoped
class ContactPersonActions implements NextActionSource {

    private final NameSubstitute substitutes;
    private final Substitutions substitutions;
    private final BusinessClock clock;

    ContactPersonActions(NameSubstitute substitutes, Substitutions substitutions, BusinessClock clock) {
        this.substitutes = substitutes;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    @Override
    public int process() {
        return 1;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/substitutions";
        List<NextAction> actions = new ArrayList<>();
        if (reader.manager()) {
            actions.add(NextAction.of(
                    "assignContactPerson", "PUT", file.path() + "/contact-person", () -> mustBeInPerson(actor)));
        }
        actions.add(NextAction.of("nameSubstitute", "POST", path, () -> substitutes.mustBePossible(file, reader)));
        substitutions
                .living(file.handle(), clock.today())
                .forEach(each ->
                        actions.add(NextAction.allowed("endSubstitution", "PUT", path + "/" + each.id() + "/end")
                                .evenIfMerged()));
        return actions;
    }

    private static void mustBeInPerson(Actor actor) {
        if (!actor.isPerson()) {
            throw InterfaceRule.PERSON_REQUIRED.broken();
        }
    }
}
