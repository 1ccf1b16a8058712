/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.minors.rest;

import org.jspecify.annotations.NullMarked;
