package org.hjemvej.platform.vault;

/** The vault cannot do what it must; the message never holds plain text. */
public class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VaultException(String message, Throwable cause) {
        super(message, cause);
    }

    public VaultException(String message) {
        super(message);
    }
}
