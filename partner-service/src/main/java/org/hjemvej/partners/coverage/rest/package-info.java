/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.partners.coverage.rest;

import org.jspecify.annotations.NullMarked;
