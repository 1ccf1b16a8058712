/** Referrals to providers: a provider is asked to take a person, answers by a day, and CMM is told whatever comes of it. */
@NullMarked
package org.hjemvej.cases.providers;

import org.jspecify.annotations.NullMarked;
