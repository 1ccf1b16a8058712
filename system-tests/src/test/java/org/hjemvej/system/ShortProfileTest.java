package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.hjemvej.system.bench.Bench;
import org.hjemvej.system.faults.Faults;
import org.hjemvej.system.faults.Laboratory;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The short profiles of {@code ./dev faults} and {@code ./dev bench}, each in a system of its own. */
@ExtendWith(SpareSystem.class)
class ShortProfileTest {

    private static final Set<String> FAULTS = Set.of("R1", "R5", "R6", "X17");

    @Test
    void a_system_that_is_hurt_keeps_every_invariant(Laboratory laboratory) throws Exception {
        long seed = ThreadLocalRandom.current().nextLong(1_000_000);

        List<Figure> figures = Faults.run(laboratory, new Wanted(RunningSystem.root(), FAULTS, false, seed));

        assertThat(figures).isNotEmpty().noneMatch(Figure::failed);
    }

    @Test
    void every_operation_of_the_contracts_is_measured() throws Exception {
        List<Figure> figures = Bench.run(new Wanted(RunningSystem.root(), Set.of("P16"), false, 0));

        assertThat(figures).isNotEmpty().noneMatch(Figure::failed);
    }
}
