/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.reintegration.preparedreturn.rest;

import org.jspecify.annotations.NullMarked;
