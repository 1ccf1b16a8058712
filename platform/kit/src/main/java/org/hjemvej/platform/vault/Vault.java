package org.hjemvej.platform.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals bytes under the key of one case or programme (AES-256-GCM). The associated data binds table, column and row, so a
 * sealed value that is moved elsewhere does not open.
 */
@ApplicationScoped
public class Vault {

    private final CaseKeys keys;

    Vault(CaseKeys keys) {
        this.keys = keys;
    }

    /** Where a sealed value lives. */
    public record Place(String table, String column, String row) {

        byte[] associatedData() {
            return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Makes the key of a new file. Call before the first seal; harmless when the key exists. */
    public void createKey(String handle) {
        keys.create(handle);
    }

    public byte[] seal(String handle, Place place, byte[] plain) {
        try {
            return new AesGcmJce(keys.of(handle)).encrypt(plain, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new VaultException("A value could not be sealed", e);
        }
    }

    public byte[] open(String handle, Place place, byte[] sealed) {
        try {
            return new AesGcmJce(keys.of(handle)).decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new VaultException("A sealed value did not open: altered, moved or under another key", e);
        }
    }
}
