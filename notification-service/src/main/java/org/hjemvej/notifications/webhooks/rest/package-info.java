/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.notifications.webhooks.rest;

import org.jspecify.annotations.NullMarked;
