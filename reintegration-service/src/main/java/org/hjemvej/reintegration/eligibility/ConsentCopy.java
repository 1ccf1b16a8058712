package org.hjemvej.reintegration.eligibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Whether a consent stood when case-service last told. A late older message changes nothing. */
@Entity
@Table(name = "consent_copy")
class ConsentCopy {

    @EmbeddedId
    private Key key;

    private boolean stands;
    private boolean byRepresentative;
    private long sequence;

    protected ConsentCopy() {}

    @Embeddable
    record Key(String caseHandle, String scope) implements Serializable {}

    static ConsentCopy of(Key key) {
        ConsentCopy copy = new ConsentCopy();
        copy.key = key;
        copy.sequence = -1;
        return copy;
    }

    void set(boolean nowStands, boolean givenByRepresentative, long at) {
        if (at > sequence) {
            stands = nowStands;
            byRepresentative = nowStands && givenByRepresentative;
            sequence = at;
        }
    }

    Key key() {
        return key;
    }

    /** Whether it stands and the representative of a child has given it. */
    boolean standsByRepresentative() {
        return stands && byRepresentative;
    }

    boolean stands() {
        return stands;
    }
}
