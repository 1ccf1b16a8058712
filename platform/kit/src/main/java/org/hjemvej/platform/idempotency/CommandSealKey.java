package org.hjemvej.platform.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.platform.vault.Vault;

/** Makes the key under which this service seals stored answers, once. */
@ApplicationScoped
class CommandSealKey {

    private final Vault vault;

    CommandSealKey(Vault vault) {
        this.vault = vault;
    }

    void create(@Observes StartupEvent event) {
        vault.createKey(Commands.SEAL);
    }
}
