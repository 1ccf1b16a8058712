/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.age.rest;

import org.jspecify.annotations.NullMarked;
