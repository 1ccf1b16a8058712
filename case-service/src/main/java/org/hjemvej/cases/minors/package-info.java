/** The personal representative of an unaccompanied child. */
@NullMarked
package org.hjemvej.cases.minors;

import org.jspecify.annotations.NullMarked;
