/** Who of CMM is the contact person of a case, was it before, and stands in for her on some days. */
@NullMarked
package org.hjemvej.cases.contactpersons;

import org.jspecify.annotations.NullMarked;
