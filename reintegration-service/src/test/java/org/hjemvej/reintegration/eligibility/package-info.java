/** Unit tests of who may apply. */
@NullMarked
package org.hjemvej.reintegration.eligibility;

import org.jspecify.annotations.NullMarked;
