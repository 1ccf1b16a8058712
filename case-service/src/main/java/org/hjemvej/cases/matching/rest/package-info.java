/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.matching.rest;

import org.jspecify.annotations.NullMarked;
