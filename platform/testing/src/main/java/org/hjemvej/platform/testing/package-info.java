/** What every service's tests share: the real PostgreSQL, Kafka and identity provider, architecture rules, contract checks. */
@NullMarked
package org.hjemvej.platform.testing;

import org.jspecify.annotations.NullMarked;
