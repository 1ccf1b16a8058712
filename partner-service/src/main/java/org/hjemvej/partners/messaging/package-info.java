/** The one topic this service reads; each event goes to the use case of one feature. */
@NullMarked
package org.hjemvej.partners.messaging;

import org.jspecify.annotations.NullMarked;
