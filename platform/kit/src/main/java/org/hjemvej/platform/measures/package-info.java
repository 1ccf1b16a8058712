/** What an operator watches, as gauges that are read from the database now and then and never by a scrape. */
@NullMarked
package org.hjemvej.platform.measures;

import org.jspecify.annotations.NullMarked;
