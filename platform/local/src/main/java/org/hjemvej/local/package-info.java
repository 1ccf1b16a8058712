/** The real system on one machine without Docker: PostgreSQL, Kafka, the identity provider and the four services. */
@NullMarked
package org.hjemvej.local;

import org.jspecify.annotations.NullMarked;
