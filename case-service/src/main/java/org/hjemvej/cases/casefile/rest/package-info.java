/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.casefile.rest;

import org.jspecify.annotations.NullMarked;
