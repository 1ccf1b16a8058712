package org.hjemvej.cases.interpreters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.locks.TransactionLock;
import org.hjemvej.platform.time.BusinessClock;

/** Keeps how many interpreters are on call. A register: what was valid once stays as it was. */
@ApplicationScoped
public class KeepInterpreterPools {

    private final InterpreterPools pools;
    private final ReserveInterpreter reserve;
    private final TransactionLock lock;
    private final Audit audit;
    private final BusinessClock clock;

    KeepInterpreterPools(
            InterpreterPools pools,
            ReserveInterpreter reserve,
            TransactionLock lock,
            Audit audit,
            BusinessClock clock) {
        this.pools = pools;
        this.reserve = reserve;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public InterpreterPool register(String language, LocalDate validFrom, int onCall, Actor actor) {
        lock.hold("interpreter pool " + language + " " + validFrom);
        if (pools.findByIdOptional(new InterpreterPool.Key(language, validFrom)).isPresent()) {
            throw InterpreterRule.INTERPRETERS_COUNTED.broken(Map.of("language", language, "validFrom", validFrom));
        }
        InterpreterPool pool =
                InterpreterPool.of(language, validFrom, onCall, actor.organisation() + " " + clock.today());
        pools.persistAndFlush(pool);
        audit.record(actor, "interpreter-pool.register", "service", language);
        reserve.moreOnCall(language, validFrom, actor);
        return pool;
    }
}
