/** What reintegration-service tells about returns. */
@NullMarked
package org.hjemvej.cases.wayhome.messaging;

import org.jspecify.annotations.NullMarked;
