package org.hjemvej.cases.providers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The referrals to all providers. */
@ApplicationScoped
public class ProviderReferrals implements PanacheRepositoryBase<ProviderReferral, String> {

    private static final OldestFirst<ProviderReferral> OLDEST_FIRST =
            OldestFirst.by("sentAt", ProviderReferral::sentAt, ProviderReferral::id);

    private static final String LIVING = OneOf.of(List.of(ReferralState.SENT, ReferralState.ACCEPTED));

    /** The referrals of an offer, oldest first. */
    public List<ProviderReferral> of(String caseHandle, String offerId) {
        return list("caseHandle = ?1 and offerId = ?2 order by sentAt, id", caseHandle, offerId);
    }

    /** The one that waits for an answer, or is accepted and not done. */
    Optional<ProviderReferral> living(String offerId) {
        return find("offerId = ?1 and status in " + LIVING, offerId).firstResultOptional();
    }

    /** The same of all offers of a case, by the offer. */
    Map<String, ProviderReferral> livingOfCase(String caseHandle) {
        return list(
                        "offerId in (select o.id from ServiceOffer o where o.caseHandle = ?1) and status in " + LIVING,
                        caseHandle)
                .stream()
                .collect(Collectors.toMap(ProviderReferral::offerId, Function.identity()));
    }

    /** The same by its id alone: its deadline is taken before it. */
    Optional<String> livingId(String offerId) {
        return getEntityManager()
                .createQuery(
                        "select r.id from ProviderReferral r where r.offerId = ?1 and r.status in " + LIVING,
                        String.class)
                .setParameter(1, offerId)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is such a referral of this offer. */
    boolean isOf(String caseHandle, String offerId, String id) {
        return count("id = ?1 and offerId = ?2 and caseHandle = ?3", id, offerId, caseHandle) > 0;
    }

    /** Whether this provider is the one that is asked. */
    boolean isTo(String provider, String id) {
        return count("id = ?1 and provider = ?2", id, provider) > 0;
    }

    /** A referral that nobody else changes before the commit. */
    Optional<ProviderReferral> held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A referral of this case that waits for an answer or is accepted, of an offer that is not over, which nobody ends before the
     * commit.
     */
    public Optional<ProviderReferral> livingHeld(String caseHandle, String id) {
        return held(id).filter(referral -> referral.caseHandle().equals(caseHandle))
                .filter(referral -> !referral.status().next().isEmpty())
                .filter(referral -> !getEntityManager()
                        .find(ServiceOffer.class, referral.offerId())
                        .isOver());
    }

    /** A referral as its provider sees it; to every other one there is none. */
    public ProviderReferral received(String id, String provider) {
        return findByIdOptional(id)
                .filter(referral -> referral.provider().equals(provider))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** A page of the referrals to a provider, oldest first. */
    public Page<ProviderReferral> received(String provider, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "provider = ?1", provider);
    }
}
