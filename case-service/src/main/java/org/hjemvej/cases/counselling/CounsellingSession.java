package org.hjemvej.cases.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One talk of CMM with the person about support on return. A register: rows are added and read, nothing else. */
@Entity
@Table(name = "counselling_session")
public class CounsellingSession {

    /** What the person said. No answer is a refusal for good. */
    public enum Answer {
        INTERESTED,
        UNDECIDED,
        NOT_INTERESTED
    }

    @Id
    private String id;

    private String caseHandle;
    private LocalDate heldOn;
    private String language;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable LocalDate nextDate;
    private String heldBy;
    private Instant recordedAt;

    protected CounsellingSession() {}

    static CounsellingSession of(
            String caseHandle,
            LocalDate heldOn,
            String language,
            Answer answer,
            @Nullable LocalDate nextDate,
            Actor actor,
            Instant now) {
        CounsellingSession session = new CounsellingSession();
        session.id = Ids.handle("S");
        session.caseHandle = caseHandle;
        session.heldOn = heldOn;
        session.language = language;
        session.answer = answer;
        session.nextDate = nextDate;
        session.heldBy = actor.id();
        session.recordedAt = now;
        return session;
    }

    public String id() {
        return id;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String language() {
        return language;
    }

    public Answer answer() {
        return answer;
    }

    public @Nullable LocalDate nextDate() {
        return nextDate;
    }

    String heldBy() {
        return heldBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
