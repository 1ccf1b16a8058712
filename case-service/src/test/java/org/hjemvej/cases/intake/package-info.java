/** Unit tests of the rules of intake. */
@NullMarked
package org.hjemvej.cases.intake;

import org.jspecify.annotations.NullMarked;
