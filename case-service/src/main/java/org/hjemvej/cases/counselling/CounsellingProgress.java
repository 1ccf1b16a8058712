package org.hjemvej.cases.counselling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.Because;
import org.jspecify.annotations.Nullable;

/**
 * How far the counselling of a person has come, and why. Computed from her sessions each time, never stored; an answer opens
 * or closes nothing for good.
 *
 * @param state null before the first session
 * @param furthest how far she had come at any time
 * @param because why she is in this state: one reason for each step to it
 */
public record CounsellingProgress(
        @Nullable CounsellingState state, @Nullable CounsellingState furthest, List<Because> because) {

    private static final String VERSION = "2026-11";

    /** From the sessions of one case, oldest first. */
    public static CounsellingProgress of(List<CounsellingSession> sessions) {
        if (sessions.isEmpty()) {
            return new CounsellingProgress(null, null, List.of());
        }
        CounsellingState state = CounsellingState.INFORMED;
        CounsellingState furthest = state;
        for (CounsellingSession session : sessions) {
            state = state.after(session);
            furthest = state.compareTo(furthest) > 0 ? state : furthest;
        }
        return new CounsellingProgress(state, furthest, reasons(state, sessions));
    }

    private static List<Because> reasons(CounsellingState state, List<CounsellingSession> sessions) {
        List<Because> reasons = new ArrayList<>();
        reasons.add(because("INFORMED_BY_A_SESSION", sessions.getFirst().heldOn(), ""));
        if (state != CounsellingState.INFORMED) {
            shown(sessions).ifPresent(reasons::add);
        }
        if (state == CounsellingState.COUNSELLED && shown(sessions).isEmpty()) {
            interested(sessions).ifPresent(reasons::add);
        }
        if (state == CounsellingState.INTERESTED) {
            reasons.add(because(
                    "INTERESTED_BY_THE_LATEST_ANSWER", sessions.getLast().heldOn(), ""));
        }
        return List.copyOf(reasons);
    }

    private static Optional<Because> shown(List<CounsellingSession> sessions) {
        return sessions.stream()
                .filter(CounsellingSession::showsPreparedReturn)
                .findFirst()
                .map(session -> because(
                        "COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES",
                        session.heldOn(),
                        " rateTableVersion=" + session.rateTableVersion()));
    }

    private static Optional<Because> interested(List<CounsellingSession> sessions) {
        return sessions.stream()
                .filter(session -> session.answer() == CounsellingSession.Answer.INTERESTED)
                .findFirst()
                .map(session -> because("COUNSELLED_BY_AN_EARLIER_INTEREST", session.heldOn(), ""));
    }

    private static Because because(String rule, LocalDate heldOn, String more) {
        return new Because(rule, VERSION, "heldOn=" + heldOn + more, null);
    }
}
