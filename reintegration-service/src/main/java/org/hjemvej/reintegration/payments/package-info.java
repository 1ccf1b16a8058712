/** Cash instalments, their release by two persons, and the payouts that carry them. */
@NullMarked
package org.hjemvej.reintegration.payments;

import org.jspecify.annotations.NullMarked;
