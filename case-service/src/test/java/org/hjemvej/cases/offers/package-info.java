/** Unit tests of the rules of offers and appointments. */
@NullMarked
package org.hjemvej.cases.offers;

import org.jspecify.annotations.NullMarked;
