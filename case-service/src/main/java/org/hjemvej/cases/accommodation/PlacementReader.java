package org.hjemvej.cases.accommodation;

import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Caller;

/**
 * Which placements a caller may know of: CMM those of every referral and of the cases it may see, others those of their own
 * referrals, Udlændingestyrelsen those of cases it has a task in as well.
 */
public record PlacementReader(CaseReader cases, boolean cmm, boolean udl, String organisation) {

    public static PlacementReader of(Caller caller) {
        return new PlacementReader(
                CaseReader.of(caller),
                caller.hasAny("cmm-contact-person", "cmm-manager"),
                caller.has("udl-assessor"),
                caller.organisation());
    }

    /** Whether placements are known to this reader by their case once there is one. */
    boolean readsCases() {
        return cmm || udl;
    }
}
