package org.hjemvej.cases.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessGrantTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void it_lives_until_its_last_day_is_over() {
        AccessGrant grant = given(TODAY.plusDays(10));

        assertThat(grant.isLiving(TODAY)).isTrue();
        assertThat(grant.isLiving(TODAY.plusDays(10))).isTrue();
        assertThat(grant.isLiving(TODAY.plusDays(11))).isFalse();
    }

    @Test
    void it_lasts_from_today_to_the_longest_the_policy_allows() {
        assertThat(given(TODAY).expiresOn()).isEqualTo(TODAY);
        assertThat(given(TODAY.plusDays(180)).expiresOn()).isEqualTo(TODAY.plusDays(180));
        refusedBy(GrantRule.GRANT_EXPIRY, () -> given(TODAY.minusDays(1)));
        refusedBy(GrantRule.GRANT_EXPIRY, () -> given(TODAY.plusDays(181)));
    }

    @Test
    void once_it_has_ended_nobody_reads_by_it_and_it_does_not_come_back() {
        AccessGrant grant = given(TODAY.plusDays(10));

        grant.end(GrantEndReason.CONSENT_WITHDRAWN, NOW);

        assertThat(grant.isLiving(TODAY)).isFalse();
        refusedBy(GrantRule.GRANT_OVER, () -> grant.end(GrantEndReason.ENDED_EARLY, NOW));
        assertThat(grant.endReason()).isEqualTo(GrantEndReason.CONSENT_WITHDRAWN);
    }

    @Test
    void it_opens_what_was_agreed_and_nothing_else() {
        AccessGrant grant = given(TODAY, GrantedField.STAY_BASIS, GrantedField.ASSESSMENT_DECISION);

        assertThat(grant.fields()).containsExactly(GrantedField.ASSESSMENT_DECISION, GrantedField.STAY_BASIS);
        assertThat(grant.opens(GrantedField.DECISION_REASONS)).isFalse();
        refusedBy(GrantRule.GRANT_REASONS_WITHOUT_DECISION, () -> given(TODAY, GrantedField.DECISION_REASONS));
    }

    @Test
    void only_the_receiver_it_names_reads_and_only_in_its_role() {
        AccessGrant grant = given(TODAY);

        assertThat(new Receiver("LAWFIRM", Set.of("lawyer")).isMeantBy(grant)).isTrue();
        assertThat(new Receiver("LAWFIRM", Set.of("health-provider", "lawyer")).isMeantBy(grant))
                .isTrue();
        assertThat(new Receiver("OTHERFIRM", Set.of("lawyer")).isMeantBy(grant)).isFalse();
        assertThat(new Receiver("LAWFIRM", Set.of("operator")).isMeantBy(grant)).isFalse();
    }

    @Test
    void each_purpose_has_its_fields_and_a_health_provider_reads_by_a_referral_only() {
        refusedBy(GrantRule.GRANT_FIELDS_OF_ANOTHER_PURPOSE, () -> given(TODAY, GrantedField.HEALTH_NEEDS));
        refusedBy(GrantRule.GRANT_FIELDS_OF_ANOTHER_PURPOSE, () -> forHealth(GrantedField.ASSESSMENT_DECISION, "Z-1"));
        refusedBy(GrantRule.GRANT_WITHOUT_REFERRAL, () -> forHealth(GrantedField.HEALTH_NEEDS, null));

        AccessGrant grant = forHealth(GrantedField.HEALTH_NEEDS, "Z-1");

        assertThat(grant.referralId()).isEqualTo("Z-1");
        assertThat(new Receiver("CLINIC", Set.of("health-provider")).isMeantBy(grant))
                .isTrue();
        assertThat(new Receiver("CLINIC", Set.of("health-provider", "lawyer")).isMeantBy(grant))
                .isTrue();
        assertThat(new Receiver("CLINIC", Set.of("service-provider")).isMeantBy(grant))
                .isFalse();
    }

    private static AccessGrant forHealth(GrantedField field, @Nullable String referralId) {
        return AccessGrant.give(
                "K-1",
                new AccessGrant.Given(GrantPurpose.HEALTH_CARE, "CLINIC", List.of(field), TODAY, referralId),
                180,
                person("clara", "CMM"),
                TODAY,
                NOW);
    }

    private static AccessGrant given(LocalDate expiresOn, GrantedField... fields) {
        List<GrantedField> opened = fields.length == 0 ? List.of(GrantedField.STAY_BASIS) : List.of(fields);
        return AccessGrant.give(
                "K-1",
                new AccessGrant.Given(GrantPurpose.DEFENCE_COUNSEL, "LAWFIRM", opened, expiresOn, null),
                180,
                person("clara", "CMM"),
                TODAY,
                NOW);
    }
}
