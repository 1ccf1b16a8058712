package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.hjemvej.platform.commit.OncePerTransaction;
import org.hjemvej.platform.time.BusinessClock;

/** Asks the table of who decides on which place, in one query of a transaction. */
@ApplicationScoped
class Competences {

    private final EntityManager database;
    private final OncePerTransaction once;
    private final BusinessClock clock;

    Competences(EntityManager database, OncePerTransaction once, BusinessClock clock) {
        this.database = database;
        this.once = once;
        this.clock = clock;
    }

    /** Who decides today. */
    Competence today() {
        LocalDate today = clock.today();
        return once.read(new Question(today), () -> on(today));
    }

    /** Who decides on a day. */
    private record Question(LocalDate day) {}

    private Competence on(LocalDate day) {
        return Competence.on(
                day,
                database.createQuery("from PlacementCompetence c order by c.key.validFrom", CompetenceRow.class)
                        .getResultStream()
                        .map(CompetenceRow::line)
                        .toList());
    }
}
