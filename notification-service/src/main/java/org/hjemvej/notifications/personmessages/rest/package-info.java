/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.notifications.personmessages.rest;

import org.jspecify.annotations.NullMarked;
