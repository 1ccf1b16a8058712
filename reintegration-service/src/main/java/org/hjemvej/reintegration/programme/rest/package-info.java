/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.reintegration.programme.rest;

import org.jspecify.annotations.NullMarked;
