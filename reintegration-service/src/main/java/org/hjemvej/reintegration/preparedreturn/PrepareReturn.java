package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Consumer;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** The authorities' steps from the decision on cooperation to the departure. */
@ApplicationScoped
public class PrepareReturn {

    private final PreparedReturns returns;
    private final ReturnNews news;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    PrepareReturn(PreparedReturns returns, ReturnNews news, Vault vault, Audit audit, BusinessClock clock) {
        this.returns = returns;
        this.news = news;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which return, as the caller saw it. */
    public record Step(String ref, ReturnReader reader, ExpectedVersion expected, Actor actor) {}

    /** Records the decision; when every entry condition holds, a place is looked for. */
    @Transactional
    public PreparedReturn decideCooperation(Step step, Cooperation decision, LocalDate on, String reasons) {
        byte[] sealed = vault.seal(
                step.ref(),
                new Vault.Place("prepared_return", "sealed_cooperation_reasons", step.ref()),
                reasons.getBytes(StandardCharsets.UTF_8));
        PreparedReturn changed = change(
                step,
                "return.cooperation",
                prepared -> prepared.decideCooperation(decision, on, sealed, clock.today(), step.actor()));
        news.tell(new ReturnEvent.CooperationDecided(changed.caseHandle(), decision, on), step.actor());
        if (changed.status().isOver()) {
            news.tell(
                    new ReturnEvent.ProgrammeEnded(
                            changed.caseHandle(), changed.ref(), changed.status(), clock.today()),
                    step.actor());
        }
        lookForPlaceIfReady(changed, step.actor());
        return changed;
    }

    /** Asks for a place once every entry condition holds, whichever was the last. */
    void lookForPlaceIfReady(PreparedReturn prepared, Actor actor) {
        if (!prepared.meetsEntryConditions()) {
            return;
        }
        prepared.becomeEligible();
        returns.flush();
        news.tellAlsoPartners(
                new ReturnEvent.ReturnRequested(
                        prepared.caseHandle(),
                        prepared.ref(),
                        prepared.journey().destinationCountry(),
                        prepared.group(),
                        prepared.journey().targetDeparture()),
                prepared.ref(),
                actor);
    }

    /** Asks for another place after one that lapsed, unless the return is on hold. */
    void askForAnotherPlace(PreparedReturn prepared, Actor actor) {
        if (prepared.hold() != null || !prepared.lacksPlace()) {
            return;
        }
        news.tellPartners(
                new ReturnEvent.ReturnRequested(
                        prepared.caseHandle(),
                        prepared.ref(),
                        prepared.journey().destinationCountry(),
                        prepared.group(),
                        prepared.journey().targetDeparture()),
                prepared.ref(),
                actor);
    }

    @Transactional
    public PreparedReturn assessRisk(Step step, RiskGate gate, LocalDate on) {
        PreparedReturn changed = change(step, "return.risk", prepared -> prepared.assessRisk(gate, on, clock.today()));
        news.tell(new ReturnEvent.RiskAssessmentCompleted(changed.caseHandle(), gate, on), step.actor());
        prepareIfReady(changed, step.actor());
        return changed;
    }

    /** Who receives a child and who travels with it; names are not kept here. */
    @Transactional
    public PreparedReturn arrangeChildJourney(Step step, boolean receiverNamed, boolean escortArranged) {
        PreparedReturn changed = change(
                step, "return.child-journey", prepared -> prepared.arrangeChildJourney(receiverNamed, escortArranged));
        prepareIfReady(changed, step.actor());
        return changed;
    }

    @Transactional
    public PreparedReturn bookTravel(Step step, LocalDate departure) {
        PreparedReturn changed =
                change(step, "return.travel", prepared -> prepared.bookTravel(departure, clock.today()));
        news.tell(
                new ReturnEvent.TravelArranged(
                        changed.caseHandle(), departure, changed.journey().destinationCountry()),
                step.actor());
        prepareIfReady(changed, step.actor());
        return changed;
    }

    @Transactional
    public PreparedReturn depart(Step step, LocalDate on) {
        PreparedReturn changed = change(step, "return.depart", prepared -> prepared.depart(on, clock.today()));
        news.tellAlsoPartners(
                new ReturnEvent.Departed(
                        changed.caseHandle(), on, changed.journey().destinationCountry()),
                changed.ref(),
                step.actor());
        return changed;
    }

    /** Tells once that she is ready to leave, whichever condition was the last. */
    void prepareIfReady(PreparedReturn prepared, Actor actor) {
        if (!prepared.prepareIfReady()) {
            return;
        }
        returns.flush();
        news.tellAlsoPartners(
                new ReturnEvent.ReturnPrepared(
                        prepared.caseHandle(),
                        prepared.ref(),
                        prepared.journey().destinationCountry(),
                        prepared.group(),
                        Objects.requireNonNull(prepared.place().agreementId()),
                        YearMonth.from(Objects.requireNonNull(prepared.journey().departureDate()))
                                .toString()),
                prepared.ref(),
                actor);
        audit.record(actor, "return.prepared", prepared.caseHandle(), prepared.ref());
    }

    private PreparedReturn change(Step step, String action, Consumer<PreparedReturn> verb) {
        PreparedReturn prepared = returns.get(step.ref(), step.reader());
        step.expected().mustBe(prepared.version());
        verb.accept(prepared);
        returns.flush();
        audit.record(step.actor(), action, prepared.caseHandle(), prepared.ref());
        return prepared;
    }
}
