/** Unit tests of the rules of timeline. */
@NullMarked
package org.hjemvej.cases.timeline;

import org.jspecify.annotations.NullMarked;
