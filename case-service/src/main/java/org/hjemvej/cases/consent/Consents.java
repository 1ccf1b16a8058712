package org.hjemvej.cases.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.rules.InterfaceRule;

/** The consents of all cases. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, String> {

    private List<Consent> of(String caseHandle) {
        return list("caseHandle = ?1 order by givenAt, id", caseHandle);
    }

    /** The consents of a case that this reader may know of: an authority none that tells of a return. */
    public List<Consent> of(String caseHandle, CaseReader reader) {
        return of(caseHandle).stream()
                .filter(consent -> reader.isCmm() || !consent.scope().tellsOfReturn())
                .toList();
    }

    public Consent get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public boolean stands(String caseHandle, ConsentScope scope) {
        return count("caseHandle = ?1 and scope = ?2 and withdrawnAt is null", caseHandle, scope) > 0;
    }

    Optional<Consent> standing(String caseHandle, ConsentScope scope) {
        return find("caseHandle = ?1 and scope = ?2 and withdrawnAt is null", caseHandle, scope)
                .firstResultOptional();
    }

    /** A statute allows some use whatever the person says. */
    public boolean statuteStands(String caseHandle) {
        return count(
                        "caseHandle = ?1 and legalBasis = ?2 and withdrawnAt is null",
                        caseHandle,
                        Consent.LegalBasis.STATUTE)
                > 0;
    }

    /** Refuses when the person has not agreed to this use. */
    public void require(String caseHandle, ConsentScope scope) {
        if (!stands(caseHandle, scope)) {
            throw ConsentRule.CONSENT_MISSING.broken(Map.of("scope", scope));
        }
    }
}
