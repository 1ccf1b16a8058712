/** Test data of the register. */
@NullMarked
package org.hjemvej.partners.organisations;

import org.jspecify.annotations.NullMarked;
