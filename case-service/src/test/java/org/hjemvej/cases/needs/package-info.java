/** Unit tests of the rules of the assessment of needs. */
@NullMarked
package org.hjemvej.cases.needs;

import org.jspecify.annotations.NullMarked;
