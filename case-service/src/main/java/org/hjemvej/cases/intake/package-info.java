/** Referrals from any agency, triage, and the person's answer to the offer of an interview. */
@NullMarked
package org.hjemvej.cases.intake;

import org.jspecify.annotations.NullMarked;
