/** CMM's counselling about support on return, hidden from every authority until the person applies. */
@NullMarked
package org.hjemvej.cases.counselling;

import org.jspecify.annotations.NullMarked;
