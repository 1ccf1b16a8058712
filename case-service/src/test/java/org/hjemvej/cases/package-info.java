/** Tests of case-service. */
@NullMarked
package org.hjemvej.cases;

import org.jspecify.annotations.NullMarked;
