/** The two synchronous reads of other services, both failing closed. */
@NullMarked
package org.hjemvej.reintegration.payments.remote;

import org.jspecify.annotations.NullMarked;
