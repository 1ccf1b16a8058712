package org.hjemvej.platform.vault;

import java.sql.SQLException;

/** The vault cannot do what it must; the message never holds plain text. */
public class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VaultException(String message, Throwable cause) {
        super(message, cause);
    }

    public VaultException(String message) {
        super(message);
    }

    /** Whether the keys could not be asked at all, nobody's; otherwise this key or this value is at fault. */
    public boolean isOutOfReach() {
        return getCause() instanceof SQLException;
    }
}
