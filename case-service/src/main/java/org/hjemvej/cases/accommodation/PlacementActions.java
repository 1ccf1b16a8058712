package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** A safe place is asked for, taken up, left and come back to: by CMM in general, by Udlændingestyrelsen in the asylum system. */
@ApplicationScoped
class PlacementActions implements NextActionSource {

    private static final String PATH = "/v1/placements";

    private final Placements placements;
    private final AskForPlacement ask;
    private final ReadPlacements read;
    private final Competences competences;
    private final TransferPlacement transfer;
    private final LeaveAndComeBack away;

    PlacementActions(
            Placements placements,
            AskForPlacement ask,
            ReadPlacements read,
            Competences competences,
            TransferPlacement transfer,
            LeaveAndComeBack away) {
        this.placements = placements;
        this.ask = ask;
        this.read = read;
        this.competences = competences;
        this.transfer = transfer;
        this.away = away;
    }

    @Override
    public int process() {
        return 5;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm() && !reader.udl()) {
            return List.of();
        }
        Actor deciding = new Actor(
                actor.id(), actor.organisation(), reader.isCmm() ? "cmm-contact-person" : "udl-assessor", actor.kind());
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of("requestPlacement", "POST", PATH, () -> mustBeAskedFor(file, reader)));
        placements
                .livingOfCase(file.handle())
                .map(placements::get)
                .ifPresent(living -> actions.addAll(of(living, read.alternatives(living, reader.isCmm()), deciding)));
        actions.addAll(toComeBack(file, PlacementReader.of(reader, actor), deciding));
        return actions;
    }

    private List<NextAction> toComeBack(CaseFile file, PlacementReader reader, Actor actor) {
        List<Placement> left = placements.leftOfCase(file.handle());
        if (left.isEmpty()) {
            return List.of();
        }
        Consumer<Placement> rules = away.comingBack(file.handle(), left, reader, actor);
        return left.stream()
                .map(each -> NextAction.of(
                        "returnToPlacement", "PUT", PATH + "/" + each.id() + "/return", () -> rules.accept(each)))
                .toList();
    }

    /** Udlændingestyrelsen asks for a place of the asylum system, so there must be one that suits. */
    private void mustBeAskedFor(CaseFile file, CaseReader reader) {
        ask.mustBePossible(file);
        if (!reader.isCmm()) {
            new Needs(PlacesFor.ANY, file.ageState(), file.stayBasis(), false)
                    .mustSuit(
                            file.treatedAsChild()
                                    ? AccommodationType.CHILDRENS_ASYLUM_CENTRE
                                    : AccommodationType.ASYLUM_CENTRE);
        }
    }

    private List<NextAction> of(Placement living, List<Alternative> alternatives, Actor actor) {
        String path = PATH + "/" + living.id();
        Competence table = competences.today();
        Runnable competence = () -> table.mustFollow(living, actor);
        List<NextAction> actions = new ArrayList<>();
        if (mayBecome(living, PlacementStatus.ACTIVE)) {
            actions.add(NextAction.of("startPlacement", "PUT", path + "/start", competence));
        }
        alternatives.forEach(each -> actions.add(NextAction.of(
                        "takeAlternative", "PUT", path + "/alternative", () -> mustLet(table, living, each, actor))
                .about(each.type().name())));
        if (mayBecome(living, PlacementStatus.REFUSED)) {
            actions.add(NextAction.of("refusePlacement", "PUT", path + "/refusal", () -> {
                competence.run();
                Refusal.mustBeBy(actor);
            }));
        }
        if (mayBecome(living, PlacementStatus.ENDED) || mayBecome(living, PlacementStatus.CLOSED)) {
            actions.add(NextAction.of("endPlacement", "PUT", path + "/end", competence));
        }
        if (mayBecome(living, PlacementStatus.TRANSFERRED)) {
            actions.addAll(transfers(
                    living, NextAction.of("transferPlacement", "PUT", path + "/transfer", competence), actor));
        }
        if (mayBecome(living, PlacementStatus.LEFT_WITHOUT_NOTICE)) {
            actions.add(NextAction.of("leavePlacement", "PUT", path + "/left-without-notice", competence));
        }
        return actions;
    }

    /** One for each type that has another house for her; to who does not decide on where she lives now that it does not. */
    private List<NextAction> transfers(Placement living, NextAction action, Actor actor) {
        return action.refusal() != null
                ? List.of(action)
                : transfer.possible(living, actor).stream()
                        .map(type -> action.about(type.name()))
                        .toList();
    }

    private static void mustLet(Competence competence, Placement living, Alternative instead, Actor actor) {
        competence.mustFollow(living, actor);
        competence.mustLet(competence.utmostOf(actor), actor, living.ground(), instead.type());
    }

    private static boolean mayBecome(Placement living, PlacementStatus wanted) {
        return living.status().next().contains(wanted);
    }
}
