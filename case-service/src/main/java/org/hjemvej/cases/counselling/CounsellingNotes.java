package org.hjemvej.cases.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hjemvej.platform.vault.Vault;

/**
 * Seals what was discussed under a key of its own for each case, which is not the key of the case: who is given the one, or
 * destroys it, has not the other (ADR 24).
 */
@ApplicationScoped
public class CounsellingNotes {

    private final Vault vault;

    CounsellingNotes(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(CounsellingSession session, byte[] note) {
        String file = keyOf(session.caseHandle());
        vault.createKey(file);
        return vault.seal(file, place(session), note);
    }

    /** What was discussed, if anything was written down. Whoever opens it leaves an audit row of her own. */
    public Optional<String> open(CounsellingSession session) {
        return Optional.ofNullable(session.sealedNote())
                .map(bytes -> vault.open(keyOf(session.caseHandle()), place(session), bytes))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /** The name of the key: an erasure of the case destroys this one, too. */
    private static String keyOf(String caseHandle) {
        return caseHandle + "-counselling";
    }

    private static Vault.Place place(CounsellingSession session) {
        return new Vault.Place("counselling_session", "sealed_note", session.id());
    }
}
