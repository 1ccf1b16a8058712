/** The topics this service reads; each event is told to whoever must know. */
@NullMarked
package org.hjemvej.notifications.messaging;

import org.jspecify.annotations.NullMarked;
