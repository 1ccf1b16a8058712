package org.hjemvej.system.agent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A moment in the work of a service at which it can be killed: before or after a method of it, by name. */
public enum Step {
    COMMAND_CLAIMED("idempotency.Commands", "claim", When.AFTER),
    KEY_MADE("vault.CaseKeys", "create", When.AFTER),
    EVENT_QUEUED("outbox.Outbox", "publish", When.AFTER),
    ACT_AUDITED("audit.Audit", "insert", When.AFTER),
    ANSWER_GIVEN("idempotency.Commands", "save", When.AFTER),
    ROWS_WRITTEN("commit.RowsAtCommit", "write", When.AFTER),
    COMMIT_ASKED("commit", When.BEFORE),
    COMMIT_DONE("commit", When.AFTER),
    EVENTS_SENT("outbox.EventSender", "send", When.AFTER),
    EVENTS_TAKEN_OFF("outbox.OutboxTable", "takeOff", When.AFTER),
    RECORD_SEEN("inbox.Inbox", "takeIn", When.BEFORE),
    RECORD_TAKEN("inbox.Inbox", "takeIn", When.AFTER),
    DEADLINE_MARKED("deadlines.DeadlineRunner", "update", When.AFTER),
    AUDIT_SEALED("audit.AuditSealer", "mark", When.AFTER);

    enum When {
        BEFORE,
        AFTER
    }

    private static final String PLATFORM = "org.hjemvej.platform.";
    private static final Set<Step> OF_COMMANDS = EnumSet.of(COMMAND_CLAIMED, ANSWER_GIVEN);
    private static final Set<Step> OF_FILES = EnumSet.of(KEY_MADE);
    private static final Set<Step> OF_DEADLINES = EnumSet.of(DEADLINE_MARKED);

    private final String className;
    private final String method;
    private final When when;

    Step(String className, String method, When when) {
        this.className = PLATFORM + className;
        this.method = method;
        this.when = when;
    }

    /** A step of the driver of the database: what every transaction passes, whoever began it. */
    Step(String method, When when) {
        this.className = "org.postgresql.jdbc.PgConnection";
        this.method = method;
        this.when = when;
    }

    String className() {
        return className;
    }

    String method() {
        return method;
    }

    boolean isBefore() {
        return when == When.BEFORE;
    }

    /** The steps that the way home of one person takes in this service. */
    public static List<Step> of(String service) {
        boolean cases = service.equals("case-service");
        boolean returns = service.equals("reintegration-service");
        boolean notices = service.equals("notification-service");
        return Arrays.stream(values())
                .filter(step -> !OF_FILES.contains(step) || cases || returns)
                .filter(step -> !OF_DEADLINES.contains(step) || cases || returns)
                .filter(step -> !OF_COMMANDS.contains(step) || !notices)
                .toList();
    }
}
