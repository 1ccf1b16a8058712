/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.identification.rest;

import org.jspecify.annotations.NullMarked;
