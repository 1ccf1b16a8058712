package org.hjemvej.cases.contactpersons;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for the contact person of a case on some days, in Copenhagen: she reads and acts as the contact person on
 * them and on no other. What she has to know is handed over in a note, sealed under the key of the case.
 */
@Entity
@Table(name = "contact_person_substitution")
public class Substitution {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String substitute;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private SubstitutionReason reason;

    private byte[] sealedNote;
    private String namedBy;
    private Instant namedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected Substitution() {}

    /** Who stands in, on which days and why. */
    public record Days(String substitute, LocalDate firstDay, LocalDate lastDay, SubstitutionReason reason) {

        /** Refuses days that are over, in the wrong order or more than the policy allows. */
        void mustBeInOrder(LocalDate today, int maxDays) {
            if (firstDay.isBefore(today)
                    || lastDay.isBefore(firstDay)
                    || !lastDay.isBefore(firstDay.plusDays(maxDays))) {
                throw ContactPersonRule.SUBSTITUTE_DAYS.broken(Map.of("days", maxDays));
            }
        }
    }

    static Substitution name(
            String id,
            String caseHandle,
            String contactPerson,
            Days days,
            byte[] sealedNote,
            Actor actor,
            Instant now) {
        if (contactPerson.equals(days.substitute())) {
            throw ContactPersonRule.SUBSTITUTE_IS_CONTACT_PERSON.broken();
        }
        if (actor.id().equals(days.substitute())) {
            throw ContactPersonRule.NAMED_BY_HERSELF.broken();
        }
        Substitution substitution = new Substitution();
        substitution.id = id;
        substitution.caseHandle = caseHandle;
        substitution.substitute = days.substitute();
        substitution.firstDay = days.firstDay();
        substitution.lastDay = days.lastDay();
        substitution.reason = days.reason();
        substitution.sealedNote = sealedNote.clone();
        substitution.namedBy = actor.id();
        substitution.namedAt = now;
        return substitution;
    }

    /** She does not stand in any more, from now on. */
    void end(Actor actor, Instant now) {
        if (endedAt != null) {
            throw ContactPersonRule.SUBSTITUTION_OVER.broken();
        }
        endedAt = now;
        endedBy = actor.id();
    }

    /** Where the note is sealed. */
    static Vault.Place noteOf(String id) {
        return new Vault.Place("contact_person_substitution", "sealed_note", id);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    /** Opaque id of who stands in. */
    public String substitute() {
        return substitute;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public SubstitutionReason reason() {
        return reason;
    }

    byte[] sealedNote() {
        return sealedNote.clone();
    }

    /** Opaque id of who named her. */
    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
