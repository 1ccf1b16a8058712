@NullMarked
package org.hjemvej.cases.whereabouts;

import org.jspecify.annotations.NullMarked;
