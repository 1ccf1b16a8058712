/** How old a person is, as dated facts that are never overwritten; whoever may be a child is one, until eighteen. */
@NullMarked
package org.hjemvej.cases.age;

import org.jspecify.annotations.NullMarked;
