package org.hjemvej.cases.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Two persons of one organisation decide whether a return is best for a child; the later decision takes the earlier one's place. */
@ApplicationScoped
public class DecideBestInterests {

    private static final String DECIDED_BY = "minor.bestInterestsDecidedBy";

    private final CaseFiles files;
    private final BestInterestsDecisions decisions;
    private final ReturnGates gates;
    private final Policies policies;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    DecideBestInterests(
            CaseFiles files,
            BestInterestsDecisions decisions,
            ReturnGates gates,
            Policies policies,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.gates = gates;
        this.policies = policies;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is proposed; the reasons are sealed. */
    public record Proposal(BestInterests.BestForChild outcome, LocalDate decidedOn, String reasons) {}

    /** Which decision of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    /** A decision with its reasons, which are gone when it was taken back. */
    public record Opened(BestInterests decision, @Nullable String reasons) {}

    @Transactional
    public BestInterests propose(String handle, CaseReader reader, Proposal proposal, Actor actor) {
        mustBeProposed(files.toChange(handle, reader), proposal.outcome(), actor);
        String id = BestInterests.newId();
        byte[] reasons =
                vault.seal(handle, BestInterests.reasons(id), proposal.reasons().getBytes(StandardCharsets.UTF_8));
        BestInterests decision = BestInterests.propose(
                id, handle, proposal.outcome(), proposal.decidedOn(), reasons, actor, clock.now());
        decisions.persistAndFlush(decision);
        audit.record(actor, "best-interests.propose", handle, id);
        return decision;
    }

    /** Refuses unless this may be proposed for the child now, by this organisation. */
    void mustBeProposed(CaseFile file, BestInterests.BestForChild outcome, Actor actor) {
        if (!file.treatedAsChild()) {
            throw BestInterestsRule.ONLY_FOR_A_CHILD.broken();
        }
        List<String> competent = policies.texts(DECIDED_BY, clock.today());
        if (!competent.contains(actor.organisation())) {
            throw BestInterestsRule.BEST_INTERESTS_NOT_COMPETENT.broken(Map.of("decidedBy", competent));
        }
        decisions.in(BestInterestsStatus.PROPOSED, file.handle()).ifPresent(each -> {
            throw BestInterestsRule.BEST_INTERESTS_PROPOSED_ALREADY.broken(Map.of("decision", each.id()));
        });
        mustBeReady(file.handle(), outcome);
    }

    /** Refuses unless this person may make the proposal final now. */
    void mustBeConfirmed(CaseFile file, BestInterests proposed, Actor actor) {
        mustBeReady(file.handle(), proposed.outcome());
        proposed.mustBeConfirmedBy(actor);
    }

    @Transactional
    public BestInterests confirm(Step step) {
        BestInterests decision = taken(step);
        mustBeReady(step.handle(), decision.outcome());
        decisions
                .in(BestInterestsStatus.CONFIRMED, step.handle())
                .filter(earlier -> !earlier.id().equals(decision.id()))
                .ifPresent(BestInterests::supersede);
        // one decision stands at a time, also between two statements
        decisions.flush();
        decision.confirm(step.actor());
        decisions.flush();
        outbox.publish(
                new BestInterestsEvent.BestInterestsDecided(
                        step.handle(), decision.id(), decision.outcome(), decision.decidedOn()),
                step.actor());
        audit.record(step.actor(), "best-interests.confirm", step.handle(), step.id());
        gates.tell(step.handle(), step.actor());
        return decision;
    }

    @Transactional
    public BestInterests withdraw(Step step) {
        BestInterests decision = taken(step);
        decision.withdraw(step.actor());
        decisions.flush();
        audit.record(step.actor(), "best-interests.withdraw", step.handle(), step.id());
        return decision;
    }

    /** The decision and its reasons; each look leaves an audit row of its own. */
    @Transactional
    public Opened read(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        BestInterests decision = decisions.get(handle, id);
        if (!decision.isFor(reader, actor.organisation())) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        audit.record(actor, "best-interests.read", handle, id);
        byte[] sealed = decision.sealedReasons();
        return new Opened(
                decision,
                sealed == null
                        ? null
                        : new String(vault.open(handle, BestInterests.reasons(id), sealed), StandardCharsets.UTF_8));
    }

    private BestInterests taken(Step step) {
        files.toChange(step.handle(), step.reader());
        BestInterests decision = decisions.get(step.handle(), step.id());
        step.expected().mustBe(decision.version());
        return decision;
    }

    private void mustBeReady(String handle, BestInterests.BestForChild outcome) {
        Set<ReturnGate> missing = gates.missingForDecision(handle);
        if (outcome == BestInterests.BestForChild.RETURN && !missing.isEmpty()) {
            throw BestInterestsRule.BEST_INTERESTS_NOT_READY.broken(Map.of("missing", missing));
        }
    }
}
