/** Can we return her there then: places reserved, confirmed and released, or no coverage. */
@NullMarked
package org.hjemvej.partners.coverage;

import org.jspecify.annotations.NullMarked;
