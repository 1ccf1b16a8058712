package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Tells who the representative is; each look leaves an audit row of its own. */
@ApplicationScoped
public class ReadRepresentative {

    private final CaseFiles files;
    private final Representatives representatives;
    private final Vault vault;
    private final Audit audit;

    ReadRepresentative(CaseFiles files, Representatives representatives, Vault vault, Audit audit) {
        this.files = files;
        this.representatives = representatives;
        this.vault = vault;
        this.audit = audit;
    }

    /** An appointment with the name in the clear; none where nobody may know whom it is for. */
    public record Named(
            Representative representative, @Nullable String name) {}

    @Transactional
    public Named run(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        Representative representative = representatives.get(handle, id);
        audit.record(actor, "representative.read", handle, id);
        byte[] sealed = representative.sealedName();
        String name = sealed == null
                ? null
                : new String(vault.open(handle, Representative.nameOf(id), sealed), StandardCharsets.UTF_8);
        return new Named(representative, name);
    }
}
