package org.hjemvej.platform.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Wraps case keys. The current master key wraps; earlier ones still unwrap, so that a rotation needs no stop. */
@ApplicationScoped
public class MasterKeys {

    private final String currentId;
    private final Map<String, AesGcmJce> keys = new HashMap<>();

    MasterKeys(VaultSettings settings) {
        this.currentId = settings.masterKeyId();
        keys.put(currentId, cipher("hjemvej.vault.master-key", settings.masterKey()));
        settings.previousMasterKeys()
                .forEach((id, key) -> keys.put(id, cipher("hjemvej.vault.previous-master-keys." + id, key)));
    }

    String currentId() {
        return currentId;
    }

    byte[] wrap(String handle, byte[] key) throws GeneralSecurityException {
        return cipherOf(currentId).encrypt(key, handle.getBytes(StandardCharsets.UTF_8));
    }

    byte[] unwrap(String masterKeyId, String handle, byte[] wrapped) throws GeneralSecurityException {
        return cipherOf(masterKeyId).decrypt(wrapped, handle.getBytes(StandardCharsets.UTF_8));
    }

    private AesGcmJce cipherOf(String id) {
        AesGcmJce cipher = keys.get(id);
        if (cipher == null) {
            throw new VaultException("Master key " + id + " is not configured: set hjemvej.vault.previous-master-keys");
        }
        return cipher;
    }

    private static AesGcmJce cipher(String setting, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.trim());
            if (bytes.length != 32) {
                throw new IllegalStateException(setting + " must be 32 bytes in base 64, it has " + bytes.length);
            }
            return new AesGcmJce(bytes);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IllegalStateException(setting + " must be 32 bytes in base 64", e);
        }
    }
}
