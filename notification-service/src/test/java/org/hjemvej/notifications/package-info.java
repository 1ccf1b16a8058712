/** Tests of notification-service. */
@NullMarked
package org.hjemvej.notifications;

import org.jspecify.annotations.NullMarked;
