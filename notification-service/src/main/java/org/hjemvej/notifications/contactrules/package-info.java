/** By which way and when a person may be reached, as case-service tells it; what is not known to be safe is refused. */
@NullMarked
package org.hjemvej.notifications.contactrules;

import org.jspecify.annotations.NullMarked;
