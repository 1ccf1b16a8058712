/** The reintegration plan with cash grant and in-kind lines, approved by a second person. */
@NullMarked
package org.hjemvej.reintegration.plan;

import org.jspecify.annotations.NullMarked;
