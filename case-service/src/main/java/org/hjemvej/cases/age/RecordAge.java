package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.AgeKnown;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Records what is known of an age, and treats the person by all that is known from then on. What has happened stays valid. */
@ApplicationScoped
public class RecordAge {

    private static final String AGE_LIMIT = "minor.ageLimit";
    private static final String PRESUME_MINOR = "age.presumeMinorWhenUncertain";

    private final CaseFiles files;
    private final AgeFacts facts;
    private final TurningAdult turning;
    private final Policies policies;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<AgeKnown> ages;

    RecordAge(
            CaseFiles files,
            AgeFacts facts,
            TurningAdult turning,
            Policies policies,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<AgeKnown> ages) {
        this.files = files;
        this.facts = facts;
        this.turning = turning;
        this.policies = policies;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ages = ages;
    }

    /** What is told; of a day of birth only the day on which she turns adult is kept. */
    public record NewFact(
            AgeSource source,
            AgeConfidence confidence,
            AgeFact.Said said,
            LocalDate knownOn,
            @Nullable LocalDate dayOfBirth,
            @Nullable AgeEstimate estimate) {}

    /** The case and what is found of its age now. */
    public record Found(CaseFile file, AgeFinding finding, List<AgeFact> facts) {}

    @Transactional
    public Found run(String handle, CaseReader reader, NewFact told, Actor actor) {
        turning.cancel(handle);
        CaseFile file = files.toChange(handle, reader);
        mustBeRecordedBy(told.source(), actor);
        if (told.dayOfBirth() != null) {
            file.mustBeAllowedToHaveIdentity();
        }
        List<AgeFact> known = new ArrayList<>(facts.of(handle));
        int number = known.size() + 1;
        AgeFact fact = AgeFact.of(new AgeFact.Key(handle, number), dated(told), file.ageState(), actor, clock.now());
        facts.persist(fact);
        known.add(fact);
        AgeFinding finding = AgeFinding.of(AgeFacts.opening(file, known), known, clock.today());
        audit.record(actor, "age.record", handle, Integer.toString(number));
        treat(file, finding.state(), actor);
        if (finding.state().treatedAsChild()) {
            turning.set(handle, number, finding.turnsAdultOn());
        }
        return new Found(file, finding, known);
    }

    /** How she is treated, and why, and all that is known. */
    @Transactional
    public Found read(String handle, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        audit.record(actor, "age.read", handle, handle);
        List<AgeFact> known = facts.of(handle);
        return new Found(file, AgeFinding.of(AgeFacts.opening(file, known), known, clock.today()), known);
    }

    /** Refuses a decision of the authority from who neither is the authority nor holds what it decided. */
    static void mustBeRecordedBy(AgeSource source, Actor actor) {
        boolean decision = source == AgeSource.ASSESSED_BY_AUTHORITY;
        boolean mayDecide = actor.isPerson()
                && (actor.role().equals("udl-assessor") || actor.role().equals("cmm-manager"));
        if (decision && !mayDecide) {
            throw AgeRule.AGE_DECIDED_BY_AUTHORITY.broken();
        }
    }

    private AgeFact.Told dated(NewFact told) {
        LocalDate today = clock.today();
        LocalDate born = told.dayOfBirth();
        mustBeEstimated(told, today);
        LocalDate adultOn = born == null ? null : birthday(born, policies.number(AGE_LIMIT, today));
        if (adultOn != null && today.isBefore(adultOn) != (told.said() == AgeFact.Said.CHILD)) {
            throw AgeRule.AGE_AND_DAY_OF_BIRTH_DIFFER.broken();
        }
        return new AgeFact.Told(
                told.source(),
                told.confidence(),
                told.said(),
                told.knownOn(),
                adultOn,
                told.estimate(),
                told.confidence() == AgeConfidence.UNCERTAIN && policies.flag(PRESUME_MINOR, told.knownOn()));
    }

    /** Refuses what no age assessment can have reported, or what the authority cannot have decided on it. */
    private void mustBeEstimated(NewFact told, LocalDate today) {
        AgeEstimate estimate = told.estimate();
        if (estimate == null) {
            return;
        }
        if (told.source() != AgeSource.ASSESSED_BY_AUTHORITY) {
            throw AgeRule.AGE_ESTIMATED_BY_AUTHORITY.broken();
        }
        estimate.mustBeInOrder();
        estimate.mustAllow(told.said(), policies.number(AGE_LIMIT, today));
    }

    /** The first day on which somebody has so many years; who was born on 29 February has them on 1 March. */
    static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() < born.getDayOfMonth() ? day.plusDays(1) : day;
    }

    private void treat(CaseFile file, AgeState found, Actor actor) {
        AgeState before = file.ageState();
        if (found == before) {
            return;
        }
        file.ageIs(found);
        files.flush();
        outbox.publish(new AgeEvent.AgeRevised(file.handle(), found.treatedAsChild(), clock.today()), actor);
        ages.fire(new AgeKnown(file.handle(), before, found, actor));
    }
}
