/** Unit tests of the rules of plan. */
@NullMarked
package org.hjemvej.reintegration.plan;

import org.jspecify.annotations.NullMarked;
