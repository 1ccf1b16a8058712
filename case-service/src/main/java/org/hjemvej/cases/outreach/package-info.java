/** Outreach: encounters before any case exists, and what the public is told. */
@NullMarked
package org.hjemvej.cases.outreach;

import org.jspecify.annotations.NullMarked;
