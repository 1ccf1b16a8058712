/** Services offered to a person, her answer, and appointments with attendance and outcome; never what was said in them. */
@NullMarked
package org.hjemvej.cases.offers;

import org.jspecify.annotations.NullMarked;
