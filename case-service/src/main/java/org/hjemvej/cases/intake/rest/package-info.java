/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.intake.rest;

import org.jspecify.annotations.NullMarked;
