package org.hjemvej.reintegration.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.reintegration.money.Money;

/** Programme versions for tests. */
public final class TestProgrammes {

    private TestProgrammes() {}

    public static ProgrammeVersion adults(Money cash, Money inKind, LocalDate from) {
        return ProgrammeVersion.of(
                new ProgrammeVersion.Label(
                        "Invented", from, from.plusYears(1), ProgrammeVersion.Group.ADULT, "Invented"),
                cash,
                inKind,
                new ProgrammeVersion.Rhythm(5, 1, 0, 6),
                Instant.EPOCH);
    }
}
