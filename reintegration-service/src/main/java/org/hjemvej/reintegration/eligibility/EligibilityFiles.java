package org.hjemvej.reintegration.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What is known of the cases. */
@ApplicationScoped
public class EligibilityFiles implements PanacheRepositoryBase<EligibilityFile, String> {

    EligibilityFile orNew(String caseHandle) {
        EligibilityFile file = findById(caseHandle);
        if (file == null) {
            file = EligibilityFile.of(caseHandle);
            persist(file);
        }
        return file;
    }
}
