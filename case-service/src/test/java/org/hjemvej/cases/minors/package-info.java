/** Unit tests of the rules of who guards a child. */
@NullMarked
package org.hjemvej.cases.minors;

import org.jspecify.annotations.NullMarked;
