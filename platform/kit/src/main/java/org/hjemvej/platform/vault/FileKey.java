package org.hjemvej.platform.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** The key of one file, in memory: seals and opens what lies at a place. */
public final class FileKey {

    private final AesGcmJce cipher;

    FileKey(AesGcmJce cipher) {
        this.cipher = cipher;
    }

    public byte[] seal(Vault.Place place, byte[] plain) {
        try {
            return cipher.encrypt(plain, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new VaultException("A value could not be sealed", e);
        }
    }

    public byte[] open(Vault.Place place, byte[] sealed) {
        try {
            return cipher.decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new VaultException("A sealed value did not open: altered, moved or under another key", e);
        }
    }
}
