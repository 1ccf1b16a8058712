package org.hjemvej.cases.contactpersons;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** The time in which somebody is the contact person of a case. */
@Entity
@Table(name = "contact_person_term")
public class ContactPersonTerm {

    /** The how-manieth contact person of which case, from 1 on. */
    @Embeddable
    record Key(String caseHandle, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String person;
    private Instant since;
    private @Nullable Instant until;

    @Enumerated(EnumType.STRING)
    private @Nullable AssignmentReason reason;

    private String assignedBy;

    protected ContactPersonTerm() {}

    /** The first one: who opened the case. It is written down when a second one follows. */
    static ContactPersonTerm first(CaseFile file) {
        return of(new Key(file.handle(), 1), file.contactPerson(), file.openedAt(), null, file.contactPerson());
    }

    /** The first one of a case that was opened by somebody who is none. */
    static ContactPersonTerm first(CaseFile file, String person, AssignmentReason why, Actor actor, Instant now) {
        return of(new Key(file.handle(), 1), person, now, why, actor.id());
    }

    /** Ends now, and somebody else's begins. */
    ContactPersonTerm followedBy(String next, AssignmentReason why, Actor actor, Instant now) {
        until = now;
        return of(new Key(key.caseHandle(), key.number() + 1), next, now, why, actor.id());
    }

    private static ContactPersonTerm of(
            Key key, String person, Instant since, @Nullable AssignmentReason why, String assignedBy) {
        ContactPersonTerm term = new ContactPersonTerm();
        term.key = key;
        term.person = person;
        term.since = since;
        term.reason = why;
        term.assignedBy = assignedBy;
        return term;
    }

    public int number() {
        return key.number();
    }

    /** Opaque id of the contact person. */
    public String person() {
        return person;
    }

    public Instant since() {
        return since;
    }

    /** Null as long as she is the contact person. */
    public @Nullable Instant until() {
        return until;
    }

    /** Null of who opened the case. */
    public @Nullable AssignmentReason reason() {
        return reason;
    }

    /** Opaque id of who assigned her. */
    public String assignedBy() {
        return assignedBy;
    }
}
