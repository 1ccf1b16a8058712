/** Cooperation agreements: country, period, places, groups. */
@NullMarked
package org.hjemvej.partners.agreements;

import org.jspecify.annotations.NullMarked;
