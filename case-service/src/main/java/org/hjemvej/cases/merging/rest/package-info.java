/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.merging.rest;

import org.jspecify.annotations.NullMarked;
