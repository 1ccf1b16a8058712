/** Unit tests of the rules of preparedreturn. */
@NullMarked
package org.hjemvej.reintegration.preparedreturn;

import org.jspecify.annotations.NullMarked;
