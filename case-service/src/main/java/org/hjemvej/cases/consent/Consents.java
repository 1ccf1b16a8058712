package org.hjemvej.cases.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.cases.age.AgeFacts;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** The consents of all cases. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, String> {

    private final AgeFacts ages;
    private final BusinessClock clock;

    Consents(AgeFacts ages, BusinessClock clock) {
        this.ages = ages;
        this.clock = clock;
    }

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

    /** Whether nobody has taken it back; what is to be built on it anew asks {@link #require}. */
    public boolean stands(String caseHandle, ConsentScope scope) {
        return count("caseHandle = ?1 and scope = ?2 and withdrawnAt is null", caseHandle, scope) > 0;
    }

    /** The one that nobody has taken back, be it to be confirmed or not. */
    public Optional<Consent> standing(String caseHandle, ConsentScope scope) {
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

    /** Refuses when the person has not agreed to this use; as an adult herself, whatever a representative has said. */
    public void require(String caseHandle, ConsentScope scope) {
        Consent consent = standing(caseHandle, scope)
                .orElseThrow(() -> ConsentRule.CONSENT_MISSING.broken(Map.of("scope", scope)));
        if (isToBeConfirmed(consent)) {
            throw ConsentRule.CONSENT_TO_BE_CONFIRMED.broken(Map.of("scope", scope));
        }
    }

    /** Whether a representative gave it for somebody who is an adult now and has not said anything herself. */
    public boolean isToBeConfirmed(Consent consent) {
        return consent.isOfRepresentativeOnly()
                && !treatedAsChild(getEntityManager().find(CaseFile.class, consent.caseHandle()));
    }

    /** From the first moment of an eighteenth birthday on she agrees herself; this waits for no deadline. */
    boolean treatedAsChild(CaseFile file) {
        return ages.finding(file, clock.today()).state().treatedAsChild();
    }
}
