/** A service refuses to start on a wrong setting and says which. */
@NullMarked
package org.hjemvej.platform.startup;

import org.jspecify.annotations.NullMarked;
