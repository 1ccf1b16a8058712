/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.reintegration.plan.rest;

import org.jspecify.annotations.NullMarked;
