/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.partners.instructions.rest;

import org.jspecify.annotations.NullMarked;
