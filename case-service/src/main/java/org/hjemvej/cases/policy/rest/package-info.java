/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.policy.rest;

import org.jspecify.annotations.NullMarked;
