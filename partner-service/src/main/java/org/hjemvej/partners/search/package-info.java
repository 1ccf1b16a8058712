/** Searches for a partner where nobody can receive a person yet: one per country, joined by every programme that waits. */
@NullMarked
package org.hjemvej.partners.search;

import org.jspecify.annotations.NullMarked;
