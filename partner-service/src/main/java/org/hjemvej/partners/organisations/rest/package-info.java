/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.partners.organisations.rest;

import org.jspecify.annotations.NullMarked;
