/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.assessment.rest;

import org.jspecify.annotations.NullMarked;
