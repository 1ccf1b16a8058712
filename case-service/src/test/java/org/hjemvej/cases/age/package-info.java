/** Unit tests of the rules of what is known of an age. */
@NullMarked
package org.hjemvej.cases.age;

import org.jspecify.annotations.NullMarked;
