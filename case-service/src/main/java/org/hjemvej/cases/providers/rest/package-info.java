/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.providers.rest;

import org.jspecify.annotations.NullMarked;
