/** Unit tests of the rules of contact persons. */
@NullMarked
package org.hjemvej.cases.contactpersons;

import org.jspecify.annotations.NullMarked;
