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

    /**
     * The key of a file that belongs to the service itself and lives as long as it: made if need be, read once and kept. The
     * key of a person's file is read each time instead, so that its destruction holds at once, in every instance.
     */
    public FileKey keep(String file) {
        keys.create(file);
        return key(file);
    }

    public byte[] seal(String handle, Place place, byte[] plain) {
        return key(handle).seal(place, plain);
    }

    public byte[] open(String handle, Place place, byte[] sealed) {
        return key(handle).open(place, sealed);
    }

    /** Seals a text. */
    public byte[] sealText(String handle, Place place, String text) {
        return seal(handle, place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens what was sealed as a text. */
    public String openText(String handle, Place place, byte[] sealed) {
        return new String(open(handle, place, sealed), StandardCharsets.UTF_8);
    }

    private FileKey key(String handle) {
        try {
            return new FileKey(new AesGcmJce(keys.of(handle)));
        } catch (GeneralSecurityException e) {
            throw new VaultException("The key of a file cannot be used", e);
        }
    }
}
