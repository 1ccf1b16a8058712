package org.hjemvej.reintegration.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** What is known of the cases. */
@ApplicationScoped
public class EligibilityFiles implements PanacheRepositoryBase<EligibilityFile, String> {

    /** The file, held until the transaction ends: who applies meanwhile waits, and is found. */
    EligibilityFile orNew(String caseHandle) {
        EligibilityFile file = findById(caseHandle, LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            file = EligibilityFile.of(caseHandle);
            persist(file);
        }
        return file;
    }
}
