package org.hjemvej.cases.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hjemvej.cases.casefile.KnownOfPerson;
import org.hjemvej.cases.casefile.Likenesses;
import org.hjemvej.cases.casefile.SimilarCases;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Looks among all cases for those that may be a person's own: before a case is opened for her, which takes the token that is given
 * out, and when she is named in the case that she has.
 */
@ApplicationScoped
public class FindPossibleMatches implements SimilarCases {

    private static final int MOST = 20;

    private final Likenesses likenesses;
    private final MatchTokens tokens;
    private final Policies policies;
    private final Audit audit;
    private final BusinessClock clock;

    FindPossibleMatches(
            Likenesses likenesses, MatchTokens tokens, Policies policies, Audit audit, BusinessClock clock) {
        this.likenesses = likenesses;
        this.tokens = tokens;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a search has found.
     *
     * @param matches at most 20, best first
     * @param more whether there may be others: the name is common
     */
    public record Offer(String token, Instant expiresAt, List<PossibleMatch> matches, boolean more) {}

    /** Over all cases, whoever asks: a second case of a person is in somebody else's hands as often as not. */
    @Transactional
    public Offer run(KnownOfPerson known, Actor actor) {
        LocalDate today = clock.today();
        Looked looked = look(known, Set.of(), actor);
        List<PossibleMatch> shown = looked.shown();
        boolean attention =
                !shown.isEmpty() && shown.getFirst().score() >= policies.number("case.matchAttentionScore", today);
        Instant now = clock.machineTime();
        Instant expiresAt = now.plus(Duration.ofMinutes(policies.number("case.matchTokenMinutes", today)));
        String token = MatchToken.fresh();
        tokens.persist(MatchToken.of(token, actor.id(), attention, now, expiresAt));
        return new Offer(token, expiresAt, shown, looked.more());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Found otherThan(Set<String> hers, KnownOfPerson known, Actor actor) {
        Looked looked = look(known, hers, actor);
        return new Found(
                looked.shown().stream()
                        .map(match -> new Similar(match.handle(), match.score()))
                        .toList(),
                looked.more());
    }

    /** What is shown, best first, and whether there may be others. */
    private record Looked(List<PossibleMatch> shown, boolean more) {}

    private Looked look(KnownOfPerson known, Set<String> hers, Actor actor) {
        Likenesses.Found found = likenesses.find(known, policies.number("case.matchBirthYearMargin", clock.today()));
        List<PossibleMatch> matches = found.likenesses().stream()
                .map(PossibleMatch::of)
                .filter(match -> match.score() > 0 && !hers.contains(match.handle()))
                .sorted(PossibleMatch.BEST_FIRST)
                .toList();
        List<PossibleMatch> shown = matches.subList(0, Math.min(MOST, matches.size()));
        audit.recordList(
                actor,
                "possible-match.search",
                shown.stream().map(PossibleMatch::handle).toList());
        return new Looked(shown, found.more() || matches.size() > MOST);
    }
}
