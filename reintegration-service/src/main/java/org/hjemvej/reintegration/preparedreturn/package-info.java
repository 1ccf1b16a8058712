/** The way home itself, from the application to completion. */
@NullMarked
package org.hjemvej.reintegration.preparedreturn;

import org.jspecify.annotations.NullMarked;
