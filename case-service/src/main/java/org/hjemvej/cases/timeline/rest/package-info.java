/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.timeline.rest;

import org.jspecify.annotations.NullMarked;
