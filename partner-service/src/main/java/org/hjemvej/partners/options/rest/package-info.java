/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.partners.options.rest;

import org.jspecify.annotations.NullMarked;
