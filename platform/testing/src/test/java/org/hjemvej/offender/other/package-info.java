/** Classes that break the house on purpose, so that each rule is seen to bite. */
@NullMarked
package org.hjemvej.offender.other;

import org.jspecify.annotations.NullMarked;
