/** What an authority gets with a request for more days: one sheet of codes, dates and handles. */
@NullMarked
package org.hjemvej.cases.evidence;

import org.jspecify.annotations.NullMarked;
