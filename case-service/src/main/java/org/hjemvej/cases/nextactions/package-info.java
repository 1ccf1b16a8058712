/** What may be done next with a case, put together from what the features know. It keeps nothing itself. */
@NullMarked
package org.hjemvej.cases.nextactions;

import org.jspecify.annotations.NullMarked;
