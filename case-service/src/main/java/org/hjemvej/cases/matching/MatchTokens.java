package org.hjemvej.cases.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** The tokens of searches for possible matches. They live in machine time, which no business date moves. */
@ApplicationScoped
public class MatchTokens implements PanacheRepositoryBase<MatchToken, byte[]> {

    private static final String USABLE =
            "digest = ?1 and caller = ?2 and openedCase is null and expiresAt > ?3 and (attention = false or ?4 = true)";

    private final BusinessClock clock;

    MatchTokens(BusinessClock clock) {
        this.clock = clock;
    }

    /** Uses a token up for the case that is opened with it, in one statement: of two who try, the second waits and is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(MatchToken.Sent sent, String handle, Actor caller) {
        byte[] digest = MatchToken.digest(sent.token());
        int used = update(
                "update MatchToken set openedCase = ?5 where " + USABLE,
                digest,
                caller.id(),
                clock.machineTime(),
                sent.differentPerson(),
                handle);
        if (used == 0) {
            boolean notLookedAt = count(USABLE, digest, caller.id(), clock.machineTime(), true) > 0;
            throw (notLookedAt ? MatchRule.POSSIBLE_MATCH_NOT_LOOKED_AT : MatchRule.MATCH_TOKEN_NOT_VALID).broken();
        }
    }

    /** Forgets tokens whose time is over, used or not. */
    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    public void forget() {
        delete("expiresAt <= ?1", clock.machineTime());
    }
}
