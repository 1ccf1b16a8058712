/** What the person has agreed to, for whom, and until when. */
@NullMarked
package org.hjemvej.cases.consent;

import org.jspecify.annotations.NullMarked;
