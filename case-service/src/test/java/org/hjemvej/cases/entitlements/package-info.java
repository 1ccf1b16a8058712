/** Unit tests of what a person is entitled to. */
@NullMarked
package org.hjemvej.cases.entitlements;

import org.jspecify.annotations.NullMarked;
