/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.notifications.inbox.rest;

import org.jspecify.annotations.NullMarked;
