package org.hjemvej.partners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.partners.agreements.AgreementRule;
import org.hjemvej.partners.organisations.OrganisationRule;
import org.hjemvej.partners.search.SearchRule;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleCatalogue;

/** Every rule of this service that can break. */
@ApplicationScoped
class PartnerRules implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(OrganisationRule.values(), AgreementRule.values(), SearchRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
