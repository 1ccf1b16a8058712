package org.hjemvej.cases.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.Likeness;
import org.hjemvej.cases.casefile.Likeness.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleMatchTest {

    @ParameterizedTest(name = "{2} of {0} and {1} parts, year {3}, nationality {4}: {5}")
    @CsvSource({
        // a whole name
        "2, 2, 2, UNKNOWN, UNKNOWN, 70",
        "2, 2, 2, SAME, SAME, 100",
        "2, 2, 2, SAME, UNKNOWN, 90",
        "2, 2, 2, NEAR, SAME, 90",
        "2, 2, 2, DIFFERENT, SAME, 50",
        "2, 2, 2, DIFFERENT, DIFFERENT, 30",
        "2, 2, 2, UNKNOWN, DIFFERENT, 60",
        // one of the two knows less of the name
        "2, 3, 2, UNKNOWN, UNKNOWN, 70",
        "3, 2, 2, UNKNOWN, UNKNOWN, 70",
        "3, 3, 2, UNKNOWN, UNKNOWN, 46",
        "3, 3, 2, SAME, SAME, 76",
        // one part is never a whole name
        "1, 1, 1, UNKNOWN, UNKNOWN, 40",
        "1, 3, 1, SAME, SAME, 70",
        "2, 2, 1, UNKNOWN, UNKNOWN, 35",
        "2, 2, 1, SAME, SAME, 65",
        "3, 3, 1, UNKNOWN, UNKNOWN, 23",
        "6, 6, 1, DIFFERENT, UNKNOWN, 0"
    })
    void the_score_follows_from_name_year_and_nationality(
            int asked, int recorded, int shared, Fact year, Fact nationality, int score) {
        assertThat(PossibleMatch.of(new Likeness("K-1", asked, recorded, shared, year, nationality))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void the_best_come_first_and_equal_ones_in_one_order() {
        List<PossibleMatch> ordered = Stream.of(
                        new PossibleMatch("K-3", 50), new PossibleMatch("K-2", 50), new PossibleMatch("K-1", 20))
                .sorted(PossibleMatch.BEST_FIRST)
                .toList();

        assertThat(ordered).extracting(PossibleMatch::handle).containsExactly("K-2", "K-3", "K-1");
    }
}
