/** Unit tests of what a person may be reached by. */
@NullMarked
package org.hjemvej.notifications.contactrules;

import org.jspecify.annotations.NullMarked;
