package org.hjemvej.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.accommodation.AccommodationRule;
import org.hjemvej.cases.age.AgeRule;
import org.hjemvej.cases.assessment.AssessmentRule;
import org.hjemvej.cases.bestinterests.BestInterestsRule;
import org.hjemvej.cases.casefile.CaseFileRule;
import org.hjemvej.cases.casefile.CaseRule;
import org.hjemvej.cases.casefile.IdentityRule;
import org.hjemvej.cases.consent.ConsentRule;
import org.hjemvej.cases.contactpersons.ContactPersonRule;
import org.hjemvej.cases.counselling.CounsellingRule;
import org.hjemvej.cases.courts.CourtRule;
import org.hjemvej.cases.grants.GrantRule;
import org.hjemvej.cases.identification.IdentificationRule;
import org.hjemvej.cases.intake.IntakeRule;
import org.hjemvej.cases.interpreters.InterpreterRule;
import org.hjemvej.cases.matching.MatchRule;
import org.hjemvej.cases.merging.MergeRule;
import org.hjemvej.cases.minors.MinorRule;
import org.hjemvej.cases.missing.MissingRule;
import org.hjemvej.cases.needs.NeedsRule;
import org.hjemvej.cases.offers.OfferRule;
import org.hjemvej.cases.outreach.OutreachRule;
import org.hjemvej.cases.providers.ProviderRule;
import org.hjemvej.cases.reflection.ReflectionRule;
import org.hjemvej.cases.whereabouts.WhereaboutsRule;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleCatalogue;

/** Every rule of this service that can break. */
@ApplicationScoped
class CaseRules implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(
                        OutreachRule.values(),
                        IntakeRule.values(),
                        MatchRule.values(),
                        CaseRule.values(),
                        MergeRule.values(),
                        CaseFileRule.values(),
                        ContactPersonRule.values(),
                        ConsentRule.values(),
                        AgeRule.values(),
                        MinorRule.values(),
                        BestInterestsRule.values(),
                        IdentificationRule.values(),
                        CourtRule.values(),
                        IdentityRule.values(),
                        NeedsRule.values(),
                        AssessmentRule.values(),
                        ReflectionRule.values(),
                        AccommodationRule.values(),
                        WhereaboutsRule.values(),
                        MissingRule.values(),
                        InterpreterRule.values(),
                        OfferRule.values(),
                        ProviderRule.values(),
                        GrantRule.values(),
                        CounsellingRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
