/** REST of outreach. */
@NullMarked
package org.hjemvej.cases.outreach.rest;

import org.jspecify.annotations.NullMarked;
