package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.InPerson;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/**
 * A higher ceiling for a running period: one person of its authority proposes it, another confirms it. That one is proposed
 * is told to the authority only.
 */
@ApplicationScoped
class CeilingActions implements NextActionSource {

    private final ReflectionPeriods periods;
    private final ExceptionalCeilings exceptions;
    private final RaiseCeiling raise;

    CeilingActions(ReflectionPeriods periods, ExceptionalCeilings exceptions, RaiseCeiling raise) {
        this.periods = periods;
        this.exceptions = exceptions;
        this.raise = raise;
    }

    @Override
    public int process() {
        return 4;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        return periods.of(file.handle()).stream()
                .filter(period -> period.status() == ReflectionStatus.GRANTED)
                .flatMap(period ->
                        of(period, file.path() + "/reflection-periods/" + period.id() + "/exceptional-ceilings", actor))
                .toList();
    }

    private Stream<NextAction> of(ReflectionPeriod period, String path, Actor actor) {
        return Stream.concat(
                Stream.of(NextAction.of("proposeExceptionalCeiling", "POST", path, () -> {
                    InPerson.mustAct(actor);
                    raise.mustBePossible(period, actor);
                })),
                exceptions.of(period, actor.organisation()).stream()
                        .filter(each -> each.status() == CeilingStatus.PROPOSED)
                        .flatMap(each -> onProposal(period, each, path + "/" + each.id(), actor)));
    }

    private Stream<NextAction> onProposal(
            ReflectionPeriod period, ExceptionalCeiling proposed, String path, Actor actor) {
        return Stream.of(
                NextAction.of("confirmExceptionalCeiling", "PUT", path + "/confirmation", () -> {
                    InPerson.mustAct(actor);
                    raise.mustBeConfirmed(period, proposed, actor);
                }),
                NextAction.of("withdrawExceptionalCeiling", "PUT", path + "/withdrawal", () -> {
                    InPerson.mustAct(actor);
                    raise.mustBeDecided(period, actor);
                }));
    }
}
