/** Unit tests of the rules of assessment. */
@NullMarked
package org.hjemvej.cases.assessment;

import org.jspecify.annotations.NullMarked;
