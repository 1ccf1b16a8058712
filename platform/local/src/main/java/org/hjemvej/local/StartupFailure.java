package org.hjemvej.local;

/** Something is wrong with this machine or set-up; the message says it in one sentence a person can act on. */
public class StartupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupFailure(String sentence) {
        super(sentence);
    }

    public StartupFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
