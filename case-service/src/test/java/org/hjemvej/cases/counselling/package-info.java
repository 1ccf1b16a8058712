/** Unit tests of the rules of counselling. */
@NullMarked
package org.hjemvej.cases.counselling;

import org.jspecify.annotations.NullMarked;
