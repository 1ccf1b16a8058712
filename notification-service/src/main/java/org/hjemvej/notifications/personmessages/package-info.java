/** Messages to a person herself: a task for her contact person at CMM, who carries it out by hand on a channel that is safe. */
@NullMarked
package org.hjemvej.notifications.personmessages;

import org.jspecify.annotations.NullMarked;
