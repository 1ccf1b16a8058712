/** The reflection and restitution period: offered, requested, granted, and its end. */
@NullMarked
package org.hjemvej.cases.reflection;

import org.jspecify.annotations.NullMarked;
