package org.hjemvej.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private final CaseFile file = CaseFile.open(
            "K-1",
            CaseKind.VICTIM_TRACK,
            StayBasis.NO_LAWFUL_STAY,
            AgeState.ADULT,
            "R-1",
            person("clara", "CMM"),
            Instant.EPOCH);

    @Test
    void a_case_is_merged_once_and_then_only_read() {
        file.mustNotBeMerged();

        file.mergeInto("K-2");

        assertThat(file.status()).isEqualTo(CaseStatus.MERGED);
        assertThat(file.mergedInto()).isEqualTo("K-2");
        refusedBy(CaseRule.CASE_MERGED, file::mustNotBeMerged);
        refusedBy(CaseRule.CASE_MERGED, () -> file.mergeInto("K-3"));
    }

    @Test
    void a_merge_that_is_undone_leaves_the_case_as_it_was() {
        file.mergeInto("K-2");

        file.part();

        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
        file.mustNotBeMerged();
        assertThatThrownBy(file::part).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_opens_a_case_is_her_contact_person_only_as_a_contact_person_in_person() {
        assertThat(openedBy("cmm-contact-person", Actor.Kind.PERSON).isContactPersonWanted())
                .isFalse();
        assertThat(openedBy("cmm-contact-person", Actor.Kind.MACHINE).isContactPersonWanted())
                .isTrue();
        CaseFile wanting = openedBy("cmm-manager", Actor.Kind.PERSON);
        assertThat(wanting.isContactPersonWanted()).isTrue();

        wanting.assignContactPerson("clara");

        assertThat(wanting.isContactPersonWanted()).isFalse();
        assertThat(wanting.contactPerson()).isEqualTo("clara");
    }

    private static CaseFile openedBy(String role, Actor.Kind kind) {
        return CaseFile.open(
                "K-1",
                CaseKind.VICTIM_TRACK,
                StayBasis.NO_LAWFUL_STAY,
                AgeState.ADULT,
                "R-1",
                new Actor("somebody", "CMM", role, kind),
                Instant.EPOCH);
    }

    @Test
    void each_state_of_a_case_with_each_step() {
        assertThatThrownBy(file::part).isInstanceOf(IllegalStateException.class);
        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
        file.mergeInto("K-2");
        refusedBy(CaseRule.CASE_MERGED, () -> file.mergeInto("K-2"));
        assertThat(file.status()).isEqualTo(CaseStatus.MERGED);
        file.part();
        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);

        assertThat(CaseStatus.OPEN.next()).containsExactly(CaseStatus.MERGED);
        assertThat(CaseStatus.MERGED.next()).containsExactly(CaseStatus.OPEN);
        assertThat(CaseStatus.values()).hasSize(2);
    }
}
