package org.hjemvej.cases.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.rules.InterfaceRule;
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
    private @Nullable Boolean interpreterUsed;
    private String options;
    private @Nullable String rateTableVersion;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable CounsellingReason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable CounsellingState stage;

    private @Nullable LocalDate nextDate;
    private byte @Nullable [] sealedNote;
    private boolean atOwnWish;
    private String heldBy;
    private Instant recordedAt;

    protected CounsellingSession() {}

    /**
     * What is known of a session.
     *
     * @param rateTableVersion names the rates that were shown; no amount is kept
     * @param reason why not, when the answer is no; one who gives none is asked nothing more
     */
    public record Facts(
            LocalDate heldOn,
            String language,
            @Nullable Boolean interpreterUsed,
            Set<CounsellingOption> options,
            @Nullable String rateTableVersion,
            Answer answer,
            @Nullable CounsellingReason reason,
            @Nullable LocalDate nextDate) {

        public Facts {
            if (reason != null && answer != Answer.NOT_INTERESTED) {
                throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "reason"));
            }
            if (nextDate != null && nextDate.isBefore(heldOn)) {
                throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "nextDate"));
            }
        }
    }

    static CounsellingSession of(String caseHandle, Facts facts, Actor actor, Instant now) {
        CounsellingSession session = new CounsellingSession();
        session.id = Ids.handle("S");
        session.caseHandle = caseHandle;
        session.heldOn = facts.heldOn();
        session.language = facts.language();
        session.interpreterUsed = facts.interpreterUsed();
        session.options =
                new TreeSet<>(facts.options()).stream().map(Enum::name).collect(Collectors.joining(","));
        session.rateTableVersion = facts.rateTableVersion();
        session.answer = facts.answer();
        session.reason = facts.answer() == Answer.NOT_INTERESTED && facts.reason() == null
                ? CounsellingReason.NOT_TOLD
                : facts.reason();
        session.nextDate = facts.nextDate();
        session.heldBy = actor.id();
        session.recordedAt = now;
        return session;
    }

    /** What was discussed, sealed under the key of the counselling. */
    void note(byte[] sealed) {
        sealedNote = sealed.clone();
    }

    /** She brought the return up herself. */
    void atOwnWish() {
        atOwnWish = true;
    }

    /** How far the person had come when she gave this answer. */
    void reached(@Nullable CounsellingState furthest) {
        stage = furthest;
    }

    /** Whether she saw what a prepared return would be, with its rates. */
    boolean showsPreparedReturn() {
        return rateTableVersion != null && options().contains(CounsellingOption.PREPARED_RETURN);
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

    /** Null when nobody recorded it. */
    public @Nullable Boolean interpreterUsed() {
        return interpreterUsed;
    }

    /** In the order of the codes, each once. */
    public Set<CounsellingOption> options() {
        return Arrays.stream(options.split(","))
                .filter(name -> !name.isEmpty())
                .map(CounsellingOption::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public @Nullable String rateTableVersion() {
        return rateTableVersion;
    }

    public Answer answer() {
        return answer;
    }

    public @Nullable CounsellingReason reason() {
        return reason;
    }

    public @Nullable CounsellingState stage() {
        return stage;
    }

    public @Nullable LocalDate nextDate() {
        return nextDate;
    }

    public boolean isAtOwnWish() {
        return atOwnWish;
    }

    public byte @Nullable [] sealedNote() {
        return sealedNote;
    }

    String heldBy() {
        return heldBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
