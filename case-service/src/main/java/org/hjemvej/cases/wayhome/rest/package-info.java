/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.wayhome.rest;

import org.jspecify.annotations.NullMarked;
