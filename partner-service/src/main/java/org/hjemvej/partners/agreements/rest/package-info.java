/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.partners.agreements.rest;

import org.jspecify.annotations.NullMarked;
