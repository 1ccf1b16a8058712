package org.hjemvej.system.bench;

import java.util.List;
import org.hjemvej.system.running.Figure;

/** One goal of quality/goals.md. */
interface Goal {

    /** Its number there, for example {@code P5}. */
    String name();

    /** Measures on a running system. {@code full} takes the numbers of the goal, otherwise a small part of them. */
    List<Figure> measure(Bench.Ground ground, boolean full) throws Exception;
}
