package org.hjemvej.system.faults;

import java.util.List;
import org.hjemvej.system.running.Figure;

/** One goal R: a fault, and what must be true after it. */
interface Scenario {

    /** Its number in quality/goals.md, for example {@code R5}. */
    String name();

    /** Injects the fault under load. {@code full} takes the times of the goal, otherwise a small part of them. */
    List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception;
}
