package org.hjemvej.platform.vault;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Settings of the vault. */
@ConfigMapping(prefix = "hjemvej.vault")
public interface VaultSettings {

    /** Name of the current master key; stored beside each wrapped key. */
    String masterKeyId();

    /** The current master key: 32 random bytes in base 64, for example from {@code openssl rand -base64 32}. */
    String masterKey();

    /** Earlier master keys by name, needed until every case key is wrapped anew. */
    Map<String, String> previousMasterKeys();
}
