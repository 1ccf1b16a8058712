package org.hjemvej.platform.rest;

import java.sql.SQLException;

/** Where a failure came from, without its messages: a library's message may repeat what somebody sent. */
final class FailureTrace {

    private static final int CAUSES = 6;
    private static final int FRAMES = 12;

    private FailureTrace() {}

    /** Class, SQL state where there is one, and the first frames of each cause, innermost last. */
    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" [").append(sql.getSQLState()).append(']');
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
