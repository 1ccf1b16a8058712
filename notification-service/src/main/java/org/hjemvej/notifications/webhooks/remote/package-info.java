/** The way out to foreign systems: only to addresses that were checked, each time anew. */
@NullMarked
package org.hjemvej.notifications.webhooks.remote;

import org.jspecify.annotations.NullMarked;
