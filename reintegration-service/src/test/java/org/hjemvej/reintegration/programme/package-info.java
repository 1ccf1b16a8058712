/** Unit tests of the rules of programme. */
@NullMarked
package org.hjemvej.reintegration.programme;

import org.jspecify.annotations.NullMarked;
