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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The short profiles of {@code ./dev faults} and {@code ./dev bench}, one after the other in one system. */
@ExtendWith(SpareSystem.class)
@ResourceLock(SpareSystem.LOCK)
@Order(SpareSystem.FIRST)
class ShortProfileTest {

    private static final Set<String> FAULTS = Set.of("R1", "R3", "R5", "R6", "X17");
    private static final Set<String> GOALS = Set.of("P8", "P16");

    /** In this order: the rows of former years that are laid for the operations are no traces of commands. */
    @Test
    void a_system_that_is_hurt_keeps_every_invariant_and_answers_every_operation_after_it(Laboratory laboratory)
            throws Exception {
        long seed = ThreadLocalRandom.current().nextLong(1_000_000);

        List<Figure> hurt = Faults.run(laboratory, wanted(FAULTS, seed));
        List<Figure> asked = Bench.run(laboratory.system(), wanted(GOALS, seed));

        assertThat(hurt).isNotEmpty().noneMatch(Figure::failed);
        assertThat(asked).isNotEmpty().noneMatch(Figure::failed);
    }

    private static Wanted wanted(Set<String> names, long seed) {
        return new Wanted(RunningSystem.root(), names, false, seed);
    }
}
