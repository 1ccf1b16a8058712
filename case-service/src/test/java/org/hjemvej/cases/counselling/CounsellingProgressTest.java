package org.hjemvej.cases.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.counselling.CounsellingSession.Answer;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounsellingProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @Test
    void who_was_never_counselled_is_in_no_state() {
        CounsellingProgress progress = CounsellingProgress.of(List.of());

        assertThat(progress.state()).isNull();
        assertThat(progress.furthest()).isNull();
        assertThat(progress.because()).isEmpty();
    }

    /** A session is its answer, with a star when the prepared return and its rates were shown. */
    @ParameterizedTest
    @CsvSource({
        "U,        INFORMED,   INFORMED,   INFORMED_BY_A_SESSION",
        "N,        INFORMED,   INFORMED,   INFORMED_BY_A_SESSION",
        "U*,       COUNSELLED, COUNSELLED, INFORMED_BY_A_SESSION+COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES",
        "N*,       COUNSELLED, COUNSELLED, INFORMED_BY_A_SESSION+COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES",
        "I,        INTERESTED, INTERESTED, INFORMED_BY_A_SESSION+INTERESTED_BY_THE_LATEST_ANSWER",
        "U U*,     COUNSELLED, COUNSELLED, INFORMED_BY_A_SESSION+COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES",
        "U* U,     COUNSELLED, COUNSELLED, INFORMED_BY_A_SESSION+COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES",
        "I N,      COUNSELLED, INTERESTED, INFORMED_BY_A_SESSION+COUNSELLED_BY_AN_EARLIER_INTEREST",
        "I U,      COUNSELLED, INTERESTED, INFORMED_BY_A_SESSION+COUNSELLED_BY_AN_EARLIER_INTEREST",
        "I N I,    INTERESTED, INTERESTED, INFORMED_BY_A_SESSION+INTERESTED_BY_THE_LATEST_ANSWER",
        "N N U* I, INTERESTED, INTERESTED, INFORMED_BY_A_SESSION+COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES+INTERESTED_BY_THE_LATEST_ANSWER"
    })
    void the_state_follows_from_the_sessions(
            String sessions, CounsellingState state, CounsellingState furthest, String reasons) {
        CounsellingProgress progress = CounsellingProgress.of(sessions(sessions.split(" ")));

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.furthest()).isEqualTo(furthest);
        assertThat(progress.because()).extracting(Because::rule).containsExactly(reasons.split("\\+"));
    }

    @Test
    void each_reason_names_the_day_and_the_rates() {
        List<Because> because = CounsellingProgress.of(sessions("U", "U*", "I")).because();

        assertThat(because)
                .extracting(Because::fact)
                .containsExactly(
                        "heldOn=2026-11-02", "heldOn=2026-11-03 rateTableVersion=2026-11", "heldOn=2026-11-04");
    }

    @Test
    void no_session_leads_where_the_diagram_does_not() {
        for (CounsellingState state : CounsellingState.values()) {
            for (String session : List.of("I", "U", "N", "I*", "U*", "N*")) {
                CounsellingState after = state.after(sessions(session).getFirst());

                assertThat(after == state || state.next().contains(after))
                        .as("%s after %s", state, session)
                        .isTrue();
            }
        }
    }

    @Test
    void the_diagram_shows_no_way_that_no_session_leads() {
        for (CounsellingState state : CounsellingState.values()) {
            Set<CounsellingState> reached = EnumSet.noneOf(CounsellingState.class);
            for (String session : List.of("I", "U", "N", "I*", "U*", "N*")) {
                reached.add(state.after(sessions(session).getFirst()));
            }
            reached.remove(state);

            assertThat(state.next()).as(state.name()).isEqualTo(reached);
        }
    }

    @Test
    void who_does_not_say_why_is_asked_nothing_more() {
        assertThat(session(FIRST, Answer.NOT_INTERESTED, false, null).reason()).isEqualTo(CounsellingReason.NOT_TOLD);
        assertThat(session(FIRST, Answer.NOT_INTERESTED, false, CounsellingReason.DEBT)
                        .reason())
                .isEqualTo(CounsellingReason.DEBT);
        assertThat(session(FIRST, Answer.UNDECIDED, false, null).reason()).isNull();
    }

    @Test
    void only_a_no_has_a_reason() {
        refusedBy(InterfaceRule.INVALID_INPUT, () -> session(FIRST, Answer.INTERESTED, false, CounsellingReason.DEBT));
    }

    private static List<CounsellingSession> sessions(String... texts) {
        List<CounsellingSession> sessions = new ArrayList<>();
        for (String text : Arrays.asList(texts)) {
            Answer answer = switch (text.charAt(0)) {
                case 'I' -> Answer.INTERESTED;
                case 'U' -> Answer.UNDECIDED;
                default -> Answer.NOT_INTERESTED;
            };
            sessions.add(session(FIRST.plusDays(sessions.size()), answer, text.endsWith("*"), null));
        }
        return sessions;
    }

    private static CounsellingSession session(
            LocalDate heldOn, Answer answer, boolean shown, @Nullable CounsellingReason reason) {
        return CounsellingSession.of(
                "K-1",
                new CounsellingSession.Facts(
                        heldOn,
                        "eng",
                        null,
                        shown ? Set.of(CounsellingOption.PREPARED_RETURN) : Set.of(),
                        shown ? "2026-11" : null,
                        answer,
                        reason,
                        null),
                person("clara", "CMM"),
                Instant.parse("2026-11-02T10:00:00Z"));
    }
}
