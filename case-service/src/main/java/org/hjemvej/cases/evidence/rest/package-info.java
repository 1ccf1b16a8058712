/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.evidence.rest;

import org.jspecify.annotations.NullMarked;
