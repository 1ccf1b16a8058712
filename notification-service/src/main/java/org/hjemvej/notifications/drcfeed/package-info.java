/** DRC's own feed on Kafka, under the programme handle. */
@NullMarked
package org.hjemvej.notifications.drcfeed;

import org.jspecify.annotations.NullMarked;
