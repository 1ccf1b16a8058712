/** Unit tests of the rules of referrals to providers. */
@NullMarked
package org.hjemvej.cases.providers;

import org.jspecify.annotations.NullMarked;
