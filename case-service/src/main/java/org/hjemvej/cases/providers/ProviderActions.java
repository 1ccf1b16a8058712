package org.hjemvej.cases.providers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.cases.offers.ServiceOffers;
import org.hjemvej.platform.caller.Actor;

/** CMM asks the provider of an offer that is not over, and asks no more before there is an answer, also once merged. */
@ApplicationScoped
class ProviderActions implements NextActionSource {

    private final ServiceOffers offers;
    private final ProviderReferrals referrals;

    ProviderActions(ServiceOffers offers, ProviderReferrals referrals) {
        this.offers = offers;
        this.referrals = referrals;
    }

    @Override
    public int process() {
        return 6;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        List<ServiceOffer> running = offers.of(file.handle()).stream()
                .filter(offer -> !offer.isOver())
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        Map<String, ProviderReferral> living = referrals.livingOfCase(file.handle());
        return running.stream()
                .flatMap(offer -> of(
                        offer,
                        Optional.ofNullable(living.get(offer.id())),
                        file.path() + "/service-offers/" + offer.id() + "/provider-referrals"))
                .toList();
    }

    private static Stream<NextAction> of(ServiceOffer offer, Optional<ProviderReferral> asked, String path) {
        return Stream.concat(
                Stream.of(NextAction.of(
                        "referToProvider", "POST", path, () -> ReferToProvider.mustBePossible(offer, asked))),
                asked.filter(living -> living.status() == ReferralState.SENT).stream()
                        .map(sent -> NextAction.allowed(
                                        "withdrawProviderReferral", "PUT", path + "/" + sent.id() + "/withdrawal")
                                .evenIfMerged()));
    }
}
