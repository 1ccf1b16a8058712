package org.hjemvej.system.bench;

import java.util.List;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;

/** P11: what the four services hold together, after the story has passed through them. */
final class Memory implements Goal {

    private static final double IDLE_LIMIT = 1150;

    @Override
    public String name() {
        return "P11";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) {
        ground.system().story();
        return List.of(Figure.atMost(
                "P11 idle, MB of four services",
                Machine.megabytes(ground.services()),
                IDLE_LIMIT,
                Machine.load() + ", proportional set size after the story"));
    }
}
