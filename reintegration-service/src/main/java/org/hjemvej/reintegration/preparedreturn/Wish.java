package org.hjemvej.reintegration.preparedreturn;

import java.time.YearMonth;

/** Where and when the person wishes to go. */
public record Wish(String destinationCountry, YearMonth targetDeparture) {}
