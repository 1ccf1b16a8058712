package org.hjemvej.cases.casefile;

import java.util.List;
import org.hjemvej.platform.caller.Actor;

/** A feature that knows what may be done next with a case. */
public interface NextActionSource {

    /** Where it stands in the course of a case: the number of its process (identification 2, assessment 3, ...). */
    int process();

    /** What this actor may do next, or would be refused and why; nothing that her role never does. */
    List<NextAction> of(CaseFile file, CaseReader reader, Actor actor);
}
