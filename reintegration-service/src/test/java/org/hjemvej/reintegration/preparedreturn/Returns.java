package org.hjemvej.reintegration.preparedreturn;

import static org.hjemvej.platform.testing.Refusals.person;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;
import org.jspecify.annotations.Nullable;

/** Prepared returns for unit tests, as far on their way as a test needs them. */
final class Returns {

    static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    static final byte[] REASONS = {1};
    static final Actor HST = person("hanne", "HST");
    static final Actor CMM = person("clara", "CMM");
    static final Actor DRC = person("dina", "DRC");

    private Returns() {}

    static PreparedReturn travelBooked() {
        PreparedReturn prepared = planning();
        prepared.planApproved();
        prepared.bookTravel(DAY, DAY);
        return prepared;
    }

    static PreparedReturn planning() {
        PreparedReturn prepared = adult("NOT_LAWFUL");
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);
        prepared.becomeEligible();
        prepared.assignPartner("X-1", "AURORA");
        prepared.plan();
        return prepared;
    }

    static PreparedReturn adult(String stay) {
        return of(Track.VICTIM, Group.ADULT, stay);
    }

    static PreparedReturn child() {
        return of(Track.UAM, Group.MINOR, null);
    }

    private static PreparedReturn of(Track track, Group group, @Nullable String stay) {
        return PreparedReturn.apply(
                new Application("K-1", track, group, stay, CMM.id(), BusinessClock.startOf(DAY)),
                new Wish("NG", YearMonth.of(2025, 2)));
    }
}
