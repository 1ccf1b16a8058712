package org.hjemvej.cases.providers;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of referrals to providers. Which provider and which service it is no event tells. */
public sealed interface ProviderEvent extends CaseEvent {

    record ProviderReferralSent(String subject, String referralId, LocalDate answerBy) implements ProviderEvent {}

    record ProviderReferralAccepted(String subject, String referralId) implements ProviderEvent {}

    record ProviderReferralRejected(String subject, String referralId, RejectReason reasonCode)
            implements ProviderEvent {}

    record ProviderReferralWithdrawn(String subject, String referralId) implements ProviderEvent {}

    record ProviderReferralExpired(String subject, String referralId, LocalDate answerBy) implements ProviderEvent {}

    record ProviderReferralDone(String subject, String referralId) implements ProviderEvent {}
}
