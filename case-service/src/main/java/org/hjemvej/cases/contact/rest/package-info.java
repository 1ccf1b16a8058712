/** REST of this feature: translates, never decides. */
@NullMarked
package org.hjemvej.cases.contact.rest;

import org.jspecify.annotations.NullMarked;
