/** What this service knows of the return once it is under way. */
@NullMarked
package org.hjemvej.cases.wayhome;

import org.jspecify.annotations.NullMarked;
