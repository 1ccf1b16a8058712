/** Pushes notices to an organisation's own system: signed, tried again by a plan, every attempt visible. */
@NullMarked
package org.hjemvej.notifications.webhooks;

import org.jspecify.annotations.NullMarked;
