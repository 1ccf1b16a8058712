/** Events in: one line to a use case. */
@NullMarked
package org.hjemvej.reintegration.eligibility.messaging;

import org.jspecify.annotations.NullMarked;
