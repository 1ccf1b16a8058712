package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.intake.Referral;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Asks for a safe place: it is reserved at once when one is free, and waited for in turn when none is. */
@ApplicationScoped
public class AskForPlacement {

    private final Referrals referrals;
    private final CaseFiles files;
    private final Placements placements;
    private final Competences competences;
    private final GivePlace give;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    AskForPlacement(
            Referrals referrals,
            CaseFiles files,
            Placements placements,
            Competences competences,
            GivePlace give,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.referrals = referrals;
        this.files = files;
        this.placements = placements;
        this.competences = competences;
        this.give = give;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the place is for: a referral, as long as there is no case. */
    public sealed interface For {

        /** Who was referred. */
        record OfReferral(String id) implements For {}

        /** Whose case it is. */
        record OfCase(String handle) implements For {}
    }

    /**
     * What is asked for.
     *
     * @param ageState counts as far as it is not known yet
     * @param stayBasis counts as far as it is not known yet
     * @param type the type that is wanted; null for the first that suits
     * @param carriesOutDecision that CMM carries out what the authority has decided that is competent for the place
     */
    public record Asked(
            For whom,
            Ground ground,
            PlacesFor placesFor,
            @Nullable AgeState ageState,
            @Nullable StayBasis stayBasis,
            boolean individuallyAssessed,
            @Nullable AccommodationType type,
            boolean carriesOutDecision) {}

    @Transactional
    public Placement run(Asked asked, PlacementReader reader, Actor actor) {
        Competence competence = competences.today();
        Decision decision = competence.decisionOf(actor, asked.carriesOutDecision());
        competence.mustCover(decision, actor, asked.ground(), asked.type());
        Subject subject = switch (asked.whom()) {
            case For.OfReferral referral -> subject(referral.id(), reader);
            case For.OfCase file -> subject(files.toChange(file.handle(), reader.cases()));
        };
        Needs needs =
                subject.needs(asked.placesFor(), asked.ageState(), asked.stayBasis(), asked.individuallyAssessed());
        Placement placement = Placement.request(subject, asked.ground(), needs, asked.type(), actor, clock.now());
        placement.restOn(decision);
        List<AccommodationType> types = asked.type() == null
                ? whatSuits(needs, competence, decision, asked.ground(), actor)
                : List.of(asked.type());
        if (asked.type() != null) {
            give.mustBeSafe(placement, asked.type(), reader);
        }
        // what changed so far is written before houses are held: whoever wants a place in the same ones waits meanwhile
        placements.flush();
        outbox.publish(
                new AccommodationEvent.PlacementRequested(placement.subject(), placement.id(), needs.placementClass()),
                actor);
        audit.record(actor, "placement.request", placement.subject(), placement.id());
        if (!give.tryGive(placement, types, actor)) {
            placement.queue();
        }
        placements.persistAndFlush(placement);
        return placement;
    }

    /** The types that suit and are this decision's; refuses when some suit and none of them is. */
    private static List<AccommodationType> whatSuits(
            Needs needs, Competence competence, Decision decision, Ground ground, Actor actor) {
        List<AccommodationType> suiting = AccommodationType.suiting(needs);
        List<AccommodationType> own = competence.among(suiting, decision, ground);
        if (own.isEmpty() && !suiting.isEmpty()) {
            throw Competence.notCompetent(actor);
        }
        return own;
    }

    /** The referral is held: who declines meanwhile, and who asks twice, waits. */
    private Subject subject(String referralId, PlacementReader reader) {
        Referral referral = referrals.held(referralId, reader.cmm() ? null : reader.organisation());
        if (referral.status() != ReferralStatus.INTERVIEW_OFFERED && referral.status() != ReferralStatus.ACCEPTED) {
            throw AccommodationRule.PLACEMENT_BEFORE_OFFER.broken(Map.of("state", referral.status()));
        }
        mustBeFirst(placements.livingOfReferral(referralId));
        referral.prepare();
        return new Subject(referralId, null, referral.ageState(), referral.stayBasis());
    }

    private Subject subject(CaseFile file) {
        mustBePossible(file);
        return new Subject(null, file.handle(), file.ageState(), file.stayBasis());
    }

    /** Refuses when the person of this case has, or waits for, a place. */
    void mustBePossible(CaseFile file) {
        mustBeFirst(placements.livingOfCase(file.handle()));
    }

    private static void mustBeFirst(Optional<String> living) {
        living.ifPresent(id -> {
            throw AccommodationRule.PLACEMENT_EXISTS.broken(Map.of("placement", id));
        });
    }
}
