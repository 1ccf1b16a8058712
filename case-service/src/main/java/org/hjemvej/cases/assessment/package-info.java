/** The competent authority and its decision. */
@NullMarked
package org.hjemvej.cases.assessment;

import org.jspecify.annotations.NullMarked;
