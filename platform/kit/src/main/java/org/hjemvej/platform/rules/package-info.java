/** Rules that can break: each knows its stable code, texts in Danish and English, source and next step. */
@NullMarked
package org.hjemvej.platform.rules;

import org.jspecify.annotations.NullMarked;
