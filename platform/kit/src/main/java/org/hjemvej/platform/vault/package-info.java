/** Identity and narrative under a key per case. */
@NullMarked
package org.hjemvej.platform.vault;

import org.jspecify.annotations.NullMarked;
