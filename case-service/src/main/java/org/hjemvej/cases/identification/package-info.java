/** Interviews with consent and coded indicators, ending in a recommendation or none. */
@NullMarked
package org.hjemvej.cases.identification;

import org.jspecify.annotations.NullMarked;
