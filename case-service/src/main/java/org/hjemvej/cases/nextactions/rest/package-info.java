/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.nextactions.rest;

import org.jspecify.annotations.NullMarked;
