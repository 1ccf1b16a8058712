/** The case: a random handle, what the rules need to know of the person, who may see it, and her sealed identity. */
@NullMarked
package org.hjemvej.cases.casefile;

import org.jspecify.annotations.NullMarked;
