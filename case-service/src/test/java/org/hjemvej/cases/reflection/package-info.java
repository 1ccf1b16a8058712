/** Unit tests of the rules of reflection. */
@NullMarked
package org.hjemvej.cases.reflection;

import org.jspecify.annotations.NullMarked;
