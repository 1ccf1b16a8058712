/** What every REST API of the product shares: problems, strict JSON, versions, security headers. */
@NullMarked
package org.hjemvej.platform.rest;

import org.jspecify.annotations.NullMarked;
