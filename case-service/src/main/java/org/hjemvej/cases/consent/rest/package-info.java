/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.consent.rest;

import org.jspecify.annotations.NullMarked;
