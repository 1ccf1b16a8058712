/** Unit tests of the rules of consent. */
@NullMarked
package org.hjemvej.cases.consent;

import org.jspecify.annotations.NullMarked;
