package org.hjemvej.cases.wayhome;

import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;

/** The partner, or DRC, has confirmed that she arrived on that day; observed in the transaction that takes note of it. */
public record ArrivedHome(String caseHandle, LocalDate on, Actor actor) {}
