/** The languages that people speak: what every feature takes for one. It keeps nothing of anybody. */
@NullMarked
package org.hjemvej.cases.languages;

import org.jspecify.annotations.NullMarked;
