/** Money to the last minor unit. */
@NullMarked
package org.hjemvej.reintegration.money;

import org.jspecify.annotations.NullMarked;
