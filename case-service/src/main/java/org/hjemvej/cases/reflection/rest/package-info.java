/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.reflection.rest;

import org.jspecify.annotations.NullMarked;
