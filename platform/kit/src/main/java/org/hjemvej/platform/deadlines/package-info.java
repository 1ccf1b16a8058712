/** What must happen on a date, exactly once in effect, also after downtime. */
@NullMarked
package org.hjemvej.platform.deadlines;

import org.jspecify.annotations.NullMarked;
