/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.needs.rest;

import org.jspecify.annotations.NullMarked;
