/** Who must be told, how safely, did it arrive? This service knows handles and codes, no content. */
@NullMarked
package org.hjemvej.notifications;

import org.jspecify.annotations.NullMarked;
