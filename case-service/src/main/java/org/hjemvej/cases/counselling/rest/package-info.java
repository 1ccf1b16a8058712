/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.counselling.rest;

import org.jspecify.annotations.NullMarked;
