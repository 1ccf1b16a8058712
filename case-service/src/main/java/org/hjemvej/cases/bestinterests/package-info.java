/** A child is not returned against its best interests: its own view, its family, and the decision of two persons come first. */
@NullMarked
package org.hjemvej.cases.bestinterests;

import org.jspecify.annotations.NullMarked;
