package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Who looked at the address of a house today and is told of already. */
@ApplicationScoped
class HouseAlarms {

    private final EntityManager database;

    HouseAlarms(EntityManager database) {
        this.database = database;
    }

    /** Whether this is the first look of the day for who has this place; of two at the same moment one is. */
    boolean isFirst(String placementId, String actor, LocalDate day) {
        return database.createNativeQuery("insert into house_alarm (placement_id, actor, day) values (?1, ?2, ?3)"
                                + " on conflict (placement_id, actor) do update set day = excluded.day"
                                + " where house_alarm.day <> excluded.day")
                        .setParameter(1, placementId)
                        .setParameter(2, actor)
                        .setParameter(3, day)
                        .executeUpdate()
                == 1;
    }
}
