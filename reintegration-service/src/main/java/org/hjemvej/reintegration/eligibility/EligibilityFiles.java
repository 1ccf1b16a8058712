package org.hjemvej.reintegration.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** What is known of the cases. */
@ApplicationScoped
public class EligibilityFiles implements PanacheRepositoryBase<EligibilityFile, String> {

    /** The file, held until the transaction ends: who applies meanwhile waits, and is found. */
    EligibilityFile orNew(String caseHandle) {
        return locked(caseHandle).orElseGet(() -> {
            EligibilityFile file = EligibilityFile.of(caseHandle);
            persist(file);
            return file;
        });
    }

    /** The file, if there is one, held until the transaction ends. */
    public Optional<EligibilityFile> locked(String caseHandle) {
        return findByIdOptional(caseHandle, LockModeType.PESSIMISTIC_WRITE);
    }
}
