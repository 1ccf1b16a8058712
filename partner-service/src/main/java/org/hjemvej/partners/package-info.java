/** Who can receive her there, under which agreement, is there a place? DRC keeps the register; partners see their own part. */
@NullMarked
package org.hjemvej.partners;

import org.jspecify.annotations.NullMarked;
