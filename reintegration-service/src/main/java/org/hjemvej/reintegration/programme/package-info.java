/** Versions of the programme with their rates, as data. */
@NullMarked
package org.hjemvej.reintegration.programme;

import org.jspecify.annotations.NullMarked;
