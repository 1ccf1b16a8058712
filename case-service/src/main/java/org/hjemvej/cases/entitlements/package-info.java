/** What a person is entitled to on a date, by which rule, and on which decision that rests. */
@NullMarked
package org.hjemvej.cases.entitlements;

import org.jspecify.annotations.NullMarked;
