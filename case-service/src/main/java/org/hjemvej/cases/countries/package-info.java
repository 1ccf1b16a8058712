/** The countries of ISO 3166. */
@NullMarked
package org.hjemvej.cases.countries;

import org.jspecify.annotations.NullMarked;
