/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.contactpersons.rest;

import org.jspecify.annotations.NullMarked;
