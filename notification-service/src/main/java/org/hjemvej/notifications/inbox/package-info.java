/** The inbox of each organisation: thin notices with acknowledgement. */
@NullMarked
package org.hjemvej.notifications.inbox;

import org.jspecify.annotations.NullMarked;
