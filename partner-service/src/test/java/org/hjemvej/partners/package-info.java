/** Tests of partner-service. */
@NullMarked
package org.hjemvej.partners;

import org.jspecify.annotations.NullMarked;
