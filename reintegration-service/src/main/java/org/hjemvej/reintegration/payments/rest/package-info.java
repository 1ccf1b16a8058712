/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.reintegration.payments.rest;

import org.jspecify.annotations.NullMarked;
