/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.offers.rest;

import org.jspecify.annotations.NullMarked;
