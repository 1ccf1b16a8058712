/** Tests of languages. */
@NullMarked
package org.hjemvej.cases.languages;

import org.jspecify.annotations.NullMarked;
