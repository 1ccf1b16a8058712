package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.vault.Vault;

/** Opens the reasons in words for which a named person has ended a return, to CMM alone; each look has an audit row of its own. */
@ApplicationScoped
public class ReadEndReasons {

    private final Vault vault;
    private final Audit audit;

    ReadEndReasons(Vault vault, Audit audit) {
        this.vault = vault;
        this.audit = audit;
    }

    /** Where they are sealed. */
    public static Vault.Place placeOf(String ref) {
        return new Vault.Place("prepared_return", "sealed_end_reasons", ref);
    }

    /** The reasons, when there are any and the reader may know them. */
    public Optional<String> run(PreparedReturn prepared, Caller caller) {
        Ending ending = prepared.ending();
        if (ending == null || !caller.hasAny("cmm-contact-person", "cmm-manager")) {
            return Optional.empty();
        }
        String ref = prepared.ref();
        audit.record(
                caller.as("cmm-contact-person", "cmm-manager"), "return.end-reasons.read", prepared.caseHandle(), ref);
        return Optional.of(vault.openText(ref, placeOf(ref), ending.sealedEndReasons()));
    }
}
