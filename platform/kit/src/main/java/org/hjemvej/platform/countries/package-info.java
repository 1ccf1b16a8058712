/** The countries of ISO 3166. */
@NullMarked
package org.hjemvej.platform.countries;

import org.jspecify.annotations.NullMarked;
