/** Topics whose events belong to several features: each event goes to the use case of one. */
@NullMarked
package org.hjemvej.reintegration.messaging;

import org.jspecify.annotations.NullMarked;
