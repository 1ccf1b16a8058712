package org.hjemvej.cases.interpreters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** How many interpreters are on call. */
@ApplicationScoped
public class InterpreterPools implements PanacheRepositoryBase<InterpreterPool, InterpreterPool.Key> {

    /** How many there are of a language on a day; none as long as nobody has said otherwise. */
    int onCall(String language, LocalDate day) {
        return find("key.language = ?1 and key.validFrom <= ?2 order by key.validFrom desc", language, day)
                .firstResultOptional()
                .map(InterpreterPool::onCall)
                .orElse(0);
    }

    /** The next numbers after a position, by language and date. */
    public List<InterpreterPool> after(String language, LocalDate validFrom, int limit) {
        return find(
                        "key.language >= ?1 and (key.language > ?1 or key.validFrom > ?2)"
                                + " order by key.language, key.validFrom",
                        language,
                        validFrom)
                .range(0, limit - 1)
                .list();
    }
}
