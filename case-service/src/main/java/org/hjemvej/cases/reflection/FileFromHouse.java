package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.hjemvej.cases.accommodation.Residents;
import org.hjemvej.platform.caller.Actor;

/** Who lives, or lived, in a house hands her request for more days to those who run it, and they forward it (BR24, process 2.4). */
@ApplicationScoped
public class FileFromHouse {

    private final Residents residents;
    private final ExtendReflectionPeriod extend;

    FileFromHouse(Residents residents, ExtendReflectionPeriod extend) {
        this.residents = residents;
        this.extend = extend;
    }

    /**
     * Refuses like one that does not exist a placement by which nobody has lived in this house of the worker's organisation. That
     * she did not live there on the day on which they had it is no reason they are told of.
     */
    @Transactional
    public void run(String facility, String placementId, ExtendReflectionPeriod.Asked asked, Actor worker) {
        residents.mustHaveLivedIn(facility, placementId, worker);
        if (!residents.livedThereOn(placementId, Objects.requireNonNull(asked.receivedOn()))) {
            throw ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE.broken();
        }
        String handle = residents.caseOf(placementId).orElseThrow(ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE::broken);
        extend.fileFromHouse(handle, asked, worker);
    }
}
