/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.grants.rest;

import org.jspecify.annotations.NullMarked;
