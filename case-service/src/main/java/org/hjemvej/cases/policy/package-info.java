/** Numbers of the law and the programme as effective-dated data. */
@NullMarked
package org.hjemvej.cases.policy;

import org.jspecify.annotations.NullMarked;
