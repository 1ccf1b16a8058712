package org.hjemvej.reintegration.payments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Rhythm;

/**
 * How a cash grant is spread (SEED BR15: over five months after entry): equal whole parts, the remainder on the last, one
 * after another month, each counted from the day of entry so that a short month does not pull later ones forward.
 */
public final class InstalmentSchedule {

    private InstalmentSchedule() {}

    /** The amounts; their sum is the grant. */
    public static List<Money> amounts(Money grant, Rhythm rhythm) {
        return grant.split(rhythm.instalments());
    }

    /** The due dates, one per instalment, clamped to the end of a short month. */
    public static List<LocalDate> dueDates(LocalDate entry, Rhythm rhythm) {
        List<LocalDate> dates = new ArrayList<>(rhythm.instalments());
        for (int k = 0; k < rhythm.instalments(); k++) {
            dates.add(entry.plusMonths(rhythm.firstOffsetMonths() + (long) k * rhythm.intervalMonths()));
        }
        return dates;
    }
}
