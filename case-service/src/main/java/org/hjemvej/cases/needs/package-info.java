/** What a person needs, assessed again and again, each need with an offer or with the reason why there is none. */
@NullMarked
package org.hjemvej.cases.needs;

import org.jspecify.annotations.NullMarked;
