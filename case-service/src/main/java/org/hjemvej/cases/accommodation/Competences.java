package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hjemvej.platform.time.BusinessClock;

/** Asks the table of who decides on which place, in one query. */
@ApplicationScoped
class Competences {

    private final EntityManager database;
    private final BusinessClock clock;

    Competences(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who decides today. */
    Competence today() {
        return Competence.on(
                clock.today(),
                database.createQuery("from PlacementCompetence c order by c.key.validFrom", CompetenceRow.class)
                        .getResultStream()
                        .map(CompetenceRow::line)
                        .toList());
    }
}
