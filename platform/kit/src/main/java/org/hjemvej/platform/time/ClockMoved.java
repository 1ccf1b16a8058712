package org.hjemvej.platform.time;

import java.time.Instant;

/** The movable clock of development and test has moved after the start; deadlines are looked at at once. */
public record ClockMoved(Instant now) {}
