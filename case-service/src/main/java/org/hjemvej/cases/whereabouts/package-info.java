/**
 * Where a person lives (F17): sealed under a key of the house, opened for the house itself, the contact person and readers
 * who are named for one placement, out of those to whom an address is told at all. Anybody else's look is an alarm.
 */
@NullMarked
package org.hjemvej.cases.whereabouts;

import org.jspecify.annotations.NullMarked;
