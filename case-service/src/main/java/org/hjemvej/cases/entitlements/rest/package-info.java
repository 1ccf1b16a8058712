/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.entitlements.rest;

import org.jspecify.annotations.NullMarked;
