/**
 * Who is this person to us, what was found, what is offered, until when? From the referral over interview and assessment to
 * the period that a positive decision opens. Identity lives here and nowhere else.
 */
@NullMarked
package org.hjemvej.cases;

import org.jspecify.annotations.NullMarked;
