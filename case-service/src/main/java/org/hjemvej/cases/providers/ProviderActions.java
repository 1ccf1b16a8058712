package org.hjemvej.cases.providers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
    private final ReferToProvider refer;

    ProviderActions(ServiceOffers offers, ProviderReferrals referrals, ReferToProvider refer) {
        this.offers = offers;
        this.referrals = referrals;
        this.refer = refer;
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
        List<NextAction> actions = new ArrayList<>();
        for (ServiceOffer offer : offers.of(file.handle())) {
            if (!offer.isOver()) {
                String path = file.path() + "/service-offers/" + offer.id() + "/provider-referrals";
                actions.add(NextAction.of("referToProvider", "POST", path, () -> refer.mustBePossible(offer)));
                referrals
                        .living(offer.id())
                        .filter(living -> living.status() == ReferralState.SENT)
                        .map(ProviderReferral::id)
                        .ifPresent(id -> actions.add(
                                NextAction.allowed("withdrawProviderReferral", "PUT", path + "/" + id + "/withdrawal")
                                        .evenIfMerged()));
            }
        }
        return actions;
    }
}
