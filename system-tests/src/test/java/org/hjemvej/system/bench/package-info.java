/** The whole system from outside: REST, Kafka, and the files of the repository. */
@NullMarked
package org.hjemvej.system.bench;

import org.jspecify.annotations.NullMarked;
