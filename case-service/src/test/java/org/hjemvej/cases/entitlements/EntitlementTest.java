package org.hjemvej.cases.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hjemvej.cases.Because;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is entitled to what, written down once more: a condition stands for an answer that depends on it. */
class EntitlementTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 25);
    private static final RestsOn DECISION = new RestsOn(RestsOn.DecisionKind.ASSESSMENT, "A-1", ON.minusDays(40));
    private static final RestsOn PERIOD = new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, "T-1", ON.minusDays(3));

    /** The persons of the table. */
    enum Person {
        PRESUMED_ADULT(new Standing(true, null, null, null, false, false)),
        PRESUMED_CHILD(new Standing(true, null, null, null, true, false)),
        PRESUMED_ALONE(new Standing(true, null, null, null, true, true)),
        ASSESSED(new Standing(false, DECISION, null, null, false, false)),
        PERIOD_OFFERED(new Standing(false, DECISION, PERIOD, null, false, false)),
        IN_PERIOD(new Standing(false, DECISION, null, PERIOD, false, false)),
        CHILD_IN_PERIOD(new Standing(false, DECISION, null, PERIOD, true, false)),
        CHILD_AFTER_PERIOD(new Standing(false, DECISION, null, null, true, false)),
        RULED_OUT(new Standing(false, null, null, null, false, false)),
        CHILD_RULED_OUT(new Standing(false, null, null, null, true, false)),
        ALONE_RULED_OUT(new Standing(false, null, null, null, true, true));

        private final Standing standing;

        Person(Standing standing) {
            this.standing = standing;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PRESUMED_ADULT, LODGING, AT_CMMS_DISCRETION",
        "PRESUMED_ADULT, EXTENDED_HEALTH, NO",
        "PRESUMED_ADULT, PSYCHOLOGICAL, AT_CMMS_DISCRETION",
        "PRESUMED_ADULT, LEGAL_AID, AT_CMMS_DISCRETION",
        "PRESUMED_ADULT, SOCIAL, AT_CMMS_DISCRETION",
        "PRESUMED_ADULT, EDUCATIONAL, NO",
        "PRESUMED_ADULT, CONTACT_HOME, NO",
        "PRESUMED_ADULT, INTERPRETER, YES",
        "PRESUMED_CHILD, LODGING, AT_CMMS_DISCRETION",
        "PRESUMED_CHILD, EXTENDED_HEALTH, NO",
        "PRESUMED_CHILD, PSYCHOLOGICAL, AT_CMMS_DISCRETION",
        "PRESUMED_CHILD, LEGAL_AID, AT_CMMS_DISCRETION",
        "PRESUMED_CHILD, SOCIAL, AT_CMMS_DISCRETION",
        "PRESUMED_CHILD, EDUCATIONAL, YES",
        "PRESUMED_CHILD, CONTACT_HOME, NO",
        "PRESUMED_CHILD, INTERPRETER, YES",
        "PRESUMED_ALONE, LODGING, AT_CMMS_DISCRETION",
        "PRESUMED_ALONE, EXTENDED_HEALTH, NO",
        "PRESUMED_ALONE, PSYCHOLOGICAL, AT_CMMS_DISCRETION WHEN_RETURN_IS_PREPARED",
        "PRESUMED_ALONE, LEGAL_AID, AT_CMMS_DISCRETION WHEN_RETURN_IS_PREPARED",
        "PRESUMED_ALONE, SOCIAL, AT_CMMS_DISCRETION WHEN_RETURN_IS_PREPARED",
        "PRESUMED_ALONE, EDUCATIONAL, YES",
        "PRESUMED_ALONE, CONTACT_HOME, NO",
        "PRESUMED_ALONE, INTERPRETER, YES",
        "ASSESSED, LODGING, YES",
        "ASSESSED, EXTENDED_HEALTH, NO",
        "ASSESSED, PSYCHOLOGICAL, YES",
        "ASSESSED, LEGAL_AID, YES",
        "ASSESSED, SOCIAL, YES",
        "ASSESSED, EDUCATIONAL, NO",
        "ASSESSED, CONTACT_HOME, WHEN_RETURN_IS_PREPARED",
        "ASSESSED, INTERPRETER, YES",
        "PERIOD_OFFERED, LODGING, YES",
        "PERIOD_OFFERED, EXTENDED_HEALTH, WHEN_PERIOD_IS_GRANTED",
        "PERIOD_OFFERED, PSYCHOLOGICAL, YES",
        "PERIOD_OFFERED, LEGAL_AID, YES",
        "PERIOD_OFFERED, SOCIAL, YES",
        "PERIOD_OFFERED, EDUCATIONAL, NO",
        "PERIOD_OFFERED, CONTACT_HOME, WHEN_RETURN_IS_PREPARED",
        "PERIOD_OFFERED, INTERPRETER, YES",
        "IN_PERIOD, LODGING, YES",
        "IN_PERIOD, EXTENDED_HEALTH, YES",
        "IN_PERIOD, PSYCHOLOGICAL, YES",
        "IN_PERIOD, LEGAL_AID, YES",
        "IN_PERIOD, SOCIAL, YES",
        "IN_PERIOD, EDUCATIONAL, YES",
        "IN_PERIOD, CONTACT_HOME, YES",
        "IN_PERIOD, INTERPRETER, YES",
        "CHILD_IN_PERIOD, LODGING, YES",
        "CHILD_IN_PERIOD, EXTENDED_HEALTH, YES",
        "CHILD_IN_PERIOD, PSYCHOLOGICAL, YES",
        "CHILD_IN_PERIOD, LEGAL_AID, YES",
        "CHILD_IN_PERIOD, SOCIAL, YES",
        "CHILD_IN_PERIOD, EDUCATIONAL, YES",
        "CHILD_IN_PERIOD, CONTACT_HOME, YES",
        "CHILD_IN_PERIOD, INTERPRETER, YES",
        "CHILD_AFTER_PERIOD, LODGING, YES",
        "CHILD_AFTER_PERIOD, EXTENDED_HEALTH, NO",
        "CHILD_AFTER_PERIOD, PSYCHOLOGICAL, YES",
        "CHILD_AFTER_PERIOD, LEGAL_AID, YES",
        "CHILD_AFTER_PERIOD, SOCIAL, YES",
        "CHILD_AFTER_PERIOD, EDUCATIONAL, YES",
        "CHILD_AFTER_PERIOD, CONTACT_HOME, WHEN_RETURN_IS_PREPARED",
        "CHILD_AFTER_PERIOD, INTERPRETER, YES",
        "RULED_OUT, LODGING, NO",
        "RULED_OUT, EXTENDED_HEALTH, NO",
        "RULED_OUT, PSYCHOLOGICAL, NO",
        "RULED_OUT, LEGAL_AID, NO",
        "RULED_OUT, SOCIAL, NO",
        "RULED_OUT, EDUCATIONAL, NO",
        "RULED_OUT, CONTACT_HOME, NO",
        "RULED_OUT, INTERPRETER, YES",
        "CHILD_RULED_OUT, LODGING, NO",
        "CHILD_RULED_OUT, EXTENDED_HEALTH, NO",
        "CHILD_RULED_OUT, PSYCHOLOGICAL, NO",
        "CHILD_RULED_OUT, LEGAL_AID, NO",
        "CHILD_RULED_OUT, SOCIAL, NO",
        "CHILD_RULED_OUT, EDUCATIONAL, YES",
        "CHILD_RULED_OUT, CONTACT_HOME, NO",
        "CHILD_RULED_OUT, INTERPRETER, YES",
        "ALONE_RULED_OUT, LODGING, NO",
        "ALONE_RULED_OUT, EXTENDED_HEALTH, NO",
        "ALONE_RULED_OUT, PSYCHOLOGICAL, WHEN_RETURN_IS_PREPARED",
        "ALONE_RULED_OUT, LEGAL_AID, WHEN_RETURN_IS_PREPARED",
        "ALONE_RULED_OUT, SOCIAL, WHEN_RETURN_IS_PREPARED",
        "ALONE_RULED_OUT, EDUCATIONAL, YES",
        "ALONE_RULED_OUT, CONTACT_HOME, NO",
        "ALONE_RULED_OUT, INTERPRETER, YES"
    })
    void each_kind_of_service_is_answered_by_what_stands(Person person, ServiceCategory category, String expected) {
        Entitlement entitlement = Entitlement.of(category, LaidRules.all(), person.standing, ON);

        String conditions =
                entitlement.conditions().stream().map(Condition::name).collect(Collectors.joining(" "));
        assertThat(conditions.isEmpty() ? entitlement.answer().name() : conditions)
                .isEqualTo(expected);
        assertThat(entitlement.answer() == EntitlementAnswer.CONDITIONAL).isEqualTo(!conditions.isEmpty());
        assertThat(entitlement.because()).isNotEmpty();
    }

    @Test
    void a_yes_names_the_rule_its_version_and_the_decision_it_rests_on() {
        Entitlement health = of(ServiceCategory.EXTENDED_HEALTH, Person.IN_PERIOD);

        assertThat(health.because())
                .containsExactly(new Because(
                        "BR05_EXTENDED_HEALTH_DURING_THE_PERIOD",
                        "2022-01",
                        "IN_PERIOD=true",
                        LocalDate.of(2022, 1, 1)));
        assertThat(health.restsOn()).containsExactly(PERIOD);
        assertThat(health.ruleVersions()).containsExactly("BR05_EXTENDED_HEALTH_DURING_THE_PERIOD@2022-01");
        assertThat(of(ServiceCategory.LEGAL_AID, Person.ASSESSED).restsOn()).containsExactly(DECISION);
    }

    @Test
    void a_no_names_every_rule_that_would_have_said_otherwise() {
        Entitlement health = of(ServiceCategory.EXTENDED_HEALTH, Person.ASSESSED);

        assertThat(health.because()).extracting(Because::fact).containsExactly("IN_PERIOD=false", "PERIOD_OPEN=false");
        assertThat(health.restsOn()).isEmpty();
    }

    @Test
    void without_any_rule_the_answer_is_no_and_says_so() {
        Entitlement early = Entitlement.of(
                ServiceCategory.LEGAL_AID, List.of(), Person.ASSESSED.standing, LocalDate.of(2021, 12, 31));

        assertThat(early.answer()).isEqualTo(EntitlementAnswer.NO);
        assertThat(early.because()).extracting(Because::rule).containsExactly("NO_RULE_IS_VALID_ON_THIS_DATE");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESSED, LEGAL_AID, true",
        "PRESUMED_ADULT, LEGAL_AID, true",
        "ASSESSED, CONTACT_HOME, true",
        "PERIOD_OFFERED, EXTENDED_HEALTH, false",
        "ASSESSED, EXTENDED_HEALTH, false",
        "RULED_OUT, SOCIAL, false"
    })
    void cmm_offers_what_is_hers_or_what_cmm_may_judge(Person person, ServiceCategory category, boolean may) {
        assertThat(of(category, person).mayBeOffered()).isEqualTo(may);
    }

    private static Entitlement of(ServiceCategory category, Person person) {
        return Entitlement.of(category, LaidRules.all(), person.standing, ON);
    }
}
