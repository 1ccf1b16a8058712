package org.hjemvej.cases.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.hjemvej.cases.casefile.StayBasis;
import org.jspecify.annotations.Nullable;

/** Whatever the law has been and whatever day it is: one authority decides, and a court displaces nobody. */
class CompetencePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 20_000;

    @Property
    void exactly_one_authority_is_competent_on_any_day_the_table_covers(
            @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(max = DAYS) Integer> changes,
            @ForAll @Size(min = 8, max = 8) List<Authority> authorities,
            @ForAll StayBasis stayBasis,
            @ForAll boolean criminalCase,
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll Random order) {
        List<Integer> cuts = changes.stream().sorted().toList();
        List<Competence> table = table(cuts, authorities);
        Collections.shuffle(table, order);
        LocalDate on = FIRST.plusDays(day);
        long begun = cuts.stream().filter(cut -> cut <= day).count();
        if (begun == 0) {
            assertThatIllegalStateException().isThrownBy(() -> Competence.among(table, stayBasis, criminalCase, on));
            return;
        }

        CompetentAuthority competent = Competence.among(table, stayBasis, criminalCase, on);

        assertThat(competent.authority()).isEqualTo(authorities.get((int) begun - 1));
        assertThat(competent.ruleVersion()).isEqualTo("RULE@" + (begun - 1));
        assertThat(competent.mayAlsoFind()).isEqualTo(criminalCase ? List.of("COURT") : List.of());
        assertThat(competent.because()).hasSize(criminalCase ? 2 : 1);
    }

    @Property
    void two_lines_that_overlap_are_not_chosen_between(
            @ForAll @IntRange(max = DAYS) int first,
            @ForAll @IntRange(max = DAYS) int second,
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll StayBasis stayBasis) {
        List<Competence> table = List.of(line(first, null, Authority.CMM, "1"), line(second, null, Authority.UDL, "2"));
        LocalDate on = FIRST.plusDays(day);

        if (day >= Math.max(first, second) || day < Math.min(first, second)) {
            assertThatIllegalStateException().isThrownBy(() -> Competence.among(table, stayBasis, false, on));
        } else {
            assertThat(Competence.among(table, stayBasis, false, on).authority())
                    .isEqualTo(first < second ? Authority.CMM : Authority.UDL);
        }
    }

    /** Each line lasts until the day before the next one; a court may find all the time. */
    private static List<Competence> table(List<Integer> cuts, List<Authority> authorities) {
        List<Competence> table = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Integer last = i + 1 < cuts.size() ? cuts.get(i + 1) - 1 : null;
            table.add(line(cuts.get(i), last, authorities.get(i), String.valueOf(i)));
        }
        table.add(new Competence("COURT", "1", FIRST, null, "COURT", true));
        return table;
    }

    private static Competence line(int from, @Nullable Integer to, Authority authority, String version) {
        return new Competence(
                "RULE", version, FIRST.plusDays(from), to == null ? null : FIRST.plusDays(to), authority.name(), false);
    }
}
