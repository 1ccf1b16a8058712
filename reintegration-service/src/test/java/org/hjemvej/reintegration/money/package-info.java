/** Unit tests of the rules of money. */
@NullMarked
package org.hjemvej.reintegration.money;

import org.jspecify.annotations.NullMarked;
