/** Unit tests of messages to a person. */
@NullMarked
package org.hjemvej.notifications.personmessages;

import org.jspecify.annotations.NullMarked;
