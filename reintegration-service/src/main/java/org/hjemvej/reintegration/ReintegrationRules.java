package org.hjemvej.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleCatalogue;
import org.hjemvej.reintegration.payments.PaymentRule;
import org.hjemvej.reintegration.plan.PlanRule;
import org.hjemvej.reintegration.preparedreturn.ReturnRule;
import org.hjemvej.reintegration.programme.ProgrammeRule;

/** Every rule of this service that can break. */
@ApplicationScoped
class ReintegrationRules implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
        return Stream.<Rule[]>of(ProgrammeRule.values(), ReturnRule.values(), PlanRule.values(), PaymentRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
