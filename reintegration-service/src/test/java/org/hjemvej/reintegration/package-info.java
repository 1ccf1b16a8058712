/** Tests of reintegration-service. */
@NullMarked
package org.hjemvej.reintegration;

import org.jspecify.annotations.NullMarked;
