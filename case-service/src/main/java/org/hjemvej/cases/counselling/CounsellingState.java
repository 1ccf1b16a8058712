package org.hjemvej.cases.counselling;

import java.util.EnumSet;
import java.util.Set;

/** The beginning of process 2.7, between a person and CMM only; what follows her application is reintegration-service's. */
public enum CounsellingState {
    /** A session was held. */
    INFORMED,
    /** She has seen what a prepared return would be, with its rates, or has been interested before. */
    COUNSELLED,
    /** Her latest answer says so. */
    INTERESTED;

    public Set<CounsellingState> next() {
        return switch (this) {
            case INFORMED -> EnumSet.of(COUNSELLED, INTERESTED);
            case COUNSELLED -> EnumSet.of(INTERESTED);
            case INTERESTED -> EnumSet.of(COUNSELLED);
        };
    }

    /** The state after one more session. */
    CounsellingState after(CounsellingSession session) {
        if (session.answer() == CounsellingSession.Answer.INTERESTED) {
            return INTERESTED;
        }
        return switch (this) {
            case INFORMED -> session.showsPreparedReturn() ? COUNSELLED : INFORMED;
            case COUNSELLED, INTERESTED -> COUNSELLED;
        };
    }
}
