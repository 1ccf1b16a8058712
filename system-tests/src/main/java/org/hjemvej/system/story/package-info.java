/**
 * The story from referral to the fifth instalment, played by the agencies through REST and Kafka only. It is written as
 * foreign systems would be: their keys, event ids and times are their own, and nothing of the platform is used.
 */
@NullMarked
package org.hjemvej.system.story;

import org.jspecify.annotations.NullMarked;
