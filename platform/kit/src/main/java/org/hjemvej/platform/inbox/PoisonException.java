package org.hjemvej.platform.inbox;

/** A record that can never be understood. Carries a reason code only, because the record may hold anything. */
public class PoisonException extends Exception {

    private static final long serialVersionUID = 1L;

    public PoisonException(String reasonCode) {
        super(reasonCode);
    }
}
