/** Partner searches over REST. */
@NullMarked
package org.hjemvej.partners.search.rest;

import org.jspecify.annotations.NullMarked;
