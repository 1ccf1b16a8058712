/** REST of accommodation. */
@NullMarked
package org.hjemvej.cases.accommodation.rest;

import org.jspecify.annotations.NullMarked;
