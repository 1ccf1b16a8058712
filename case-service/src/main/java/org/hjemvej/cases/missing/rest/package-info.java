/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.missing.rest;

import org.jspecify.annotations.NullMarked;
