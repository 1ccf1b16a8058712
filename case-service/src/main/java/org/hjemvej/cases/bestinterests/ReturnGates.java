package org.hjemvej.cases.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.cases.Because;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;

/** Which gates of a child's return hold, computed from what is recorded, and told whenever something of it changes. */
@ApplicationScoped
public class ReturnGates {

    private static final String CONVENTION = "Convention art. 16(7)";

    private final ChildsViews views;
    private final FamilyTracings tracings;
    private final BestInterestsDecisions decisions;
    private final Outbox outbox;

    ReturnGates(ChildsViews views, FamilyTracings tracings, BestInterestsDecisions decisions, Outbox outbox) {
        this.views = views;
        this.tracings = tracings;
        this.decisions = decisions;
        this.outbox = outbox;
    }

    /** One gate, whether it holds, and the fact that decides it. */
    public record Standing(ReturnGate gate, boolean holds, Because because) {}

    public List<Standing> of(String caseHandle) {
        return List.of(view(caseHandle), reception(caseHandle), decision(caseHandle));
    }

    /** What has to be there before a return can be decided to be best. */
    Set<ReturnGate> missingForDecision(String caseHandle) {
        Set<ReturnGate> missing = EnumSet.noneOf(ReturnGate.class);
        List.of(view(caseHandle), reception(caseHandle)).stream()
                .filter(each -> !each.holds())
                .forEach(each -> missing.add(each.gate()));
        return missing;
    }

    /** Tells which gates hold now: reintegration-service lets no child through without all of them. */
    void tell(String caseHandle, Actor actor) {
        List<ReturnGate> holding = of(caseHandle).stream()
                .filter(Standing::holds)
                .map(Standing::gate)
                .toList();
        outbox.publish(new BestInterestsEvent.ChildReturnGatesChanged(caseHandle, holding), actor);
    }

    private Standing view(String caseHandle) {
        Optional<ChildsView> latest = views.of(caseHandle).stream()
                .filter(each -> each.about() == ViewAbout.RETURN)
                .reduce((earlier, later) -> later);
        boolean holds = latest.filter(each -> each.heard()
                        || each.notHeardFor() == NotHeardFor.TOO_YOUNG
                        || each.notHeardFor() == NotHeardFor.HARMFUL)
                .isPresent();
        String fact = latest.map(each -> "heard=" + each.heard() + " notHeardFor=" + each.notHeardFor())
                .orElse("heard=none");
        return standing(ReturnGate.CHILDS_OWN_VIEW, holds, fact);
    }

    private Standing reception(String caseHandle) {
        Optional<FamilyTracing> latest = tracings.of(caseHandle).stream().reduce((earlier, later) -> later);
        String fact = latest.map(each -> "tracing=%s safety=%s centreConfirmed=%s"
                        .formatted(each.outcome(), each.familySafety(), each.centreConfirmed()))
                .orElse("tracing=none");
        return standing(
                ReturnGate.FAMILY_TRACED_OR_CENTRE_CONFIRMED,
                latest.filter(FamilyTracing::givesSafeReception).isPresent(),
                fact);
    }

    private Standing decision(String caseHandle) {
        Optional<BestInterests> standing = decisions.in(BestInterestsStatus.CONFIRMED, caseHandle);
        return standing(
                ReturnGate.BEST_INTERESTS_DECISION,
                standing.filter(each -> each.outcome() == BestInterests.BestForChild.RETURN)
                        .isPresent(),
                "decision=" + standing.map(each -> each.outcome().name()).orElse("none"));
    }

    private static Standing standing(ReturnGate gate, boolean holds, String fact) {
        return new Standing(gate, holds, new Because(gate.name(), CONVENTION, fact, null));
    }
}
