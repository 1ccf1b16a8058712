/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.bestinterests.rest;

import org.jspecify.annotations.NullMarked;
