/** Unit tests of the rules of outreach. */
@NullMarked
package org.hjemvej.cases.outreach;

import org.jspecify.annotations.NullMarked;
