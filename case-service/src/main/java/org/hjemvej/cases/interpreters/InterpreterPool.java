package org.hjemvej.cases.interpreters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How many interpreters of a language are on call a day, from a date on. A new number is a row of its own. */
@Entity
@Immutable
@Table(name = "interpreter_pool")
public class InterpreterPool {

    @EmbeddedId
    private Key key;

    private int onCall;
    private String source;

    protected InterpreterPool() {}

    @Embeddable
    record Key(String language, LocalDate validFrom) implements Serializable {}

    static InterpreterPool of(String language, LocalDate validFrom, int onCall, String source) {
        InterpreterPool pool = new InterpreterPool();
        pool.key = new Key(language, validFrom);
        pool.onCall = onCall;
        pool.source = source;
        return pool;
    }

    public String language() {
        return key.language();
    }

    public LocalDate validFrom() {
        return key.validFrom();
    }

    public int onCall() {
        return onCall;
    }

    /** Where the number comes from. */
    public String source() {
        return source;
    }
}
