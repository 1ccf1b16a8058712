package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.accommodation.Residents;
import org.hjemvej.platform.caller.Actor;

/** Who lives in a house hands her request for more days to those who run it, and they forward it (BR24, process 2.4). */
@ApplicationScoped
public class FileFromHouse {

    private final Residents residents;
    private final ExtendReflectionPeriod extend;

    FileFromHouse(Residents residents, ExtendReflectionPeriod extend) {
        this.residents = residents;
        this.extend = extend;
    }

    /** Refuses like one that does not exist a placement by which nobody lives in this house of the worker's organisation. */
    @Transactional
    public void run(String facility, String placementId, ExtendReflectionPeriod.Asked asked, Actor worker) {
        residents.mustLiveIn(facility, placementId, worker);
        String handle = residents.caseOf(placementId).orElseThrow(ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE::broken);
        extend.fileFromHouse(handle, asked, worker);
    }
}
