/** Unit tests of the rules of agreements. */
@NullMarked
package org.hjemvej.partners.agreements;

import org.jspecify.annotations.NullMarked;
