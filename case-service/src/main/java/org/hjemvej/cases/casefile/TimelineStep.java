package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.Text;

/** A kind of moment that a feature tells of: a stable code and its words. Implemented by enums, in the order of the process. */
public interface TimelineStep {

    /** The stable code of what happened, for example {@code DECIDED_POSITIVE}. */
    String name();

    /** Which comes first of what happened to one thing on one day. */
    int ordinal();

    /** Which comes first of what happened to several things on one day: the number of the process in the domain's list. */
    int process();

    /** What it happened to, for example {@code ASSESSMENT}. */
    String kind();

    Text text();
}
