/** The story from referral to the fifth instalment, played by the agencies through REST and Kafka only. */
@NullMarked
package org.hjemvej.system.story;

import org.jspecify.annotations.NullMarked;
