/**
 * Identification: interviews by consent that look for indicators of act, means and purpose.
 *
 * <p>An identification may take several interviews. Its start opens the first one and each resumption the next; these are
 * counted at once, and how they went is added afterwards. A further interview while it is under way is recorded with its
 * facts. So no interview that has begun is missing in the count, whoever forgets to write it up.
 *
 * <p>Who refuses is not known by name here, unless there is another reason to know her.
 */
@NullMarked
package org.hjemvej.cases.identification;

import org.jspecify.annotations.NullMarked;
