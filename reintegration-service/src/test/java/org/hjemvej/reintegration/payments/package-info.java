/** Unit tests of the rules of payments. */
@NullMarked
package org.hjemvej.reintegration.payments;

import org.jspecify.annotations.NullMarked;
