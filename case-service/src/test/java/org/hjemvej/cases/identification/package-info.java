/** Unit tests of the rules of identification. */
@NullMarked
package org.hjemvej.cases.identification;

import org.jspecify.annotations.NullMarked;
