package org.hjemvej.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.minors.ConsultationAge;
import org.hjemvej.cases.minors.Representation;
import org.hjemvej.cases.minors.Representations;
import org.hjemvej.cases.minors.Representative;
import org.jspecify.annotations.Nullable;

/**
 * Who may agree (1-actors 1.1, process 2.7): an adult herself, for a child its representative who is appointed now. A child
 * agrees itself to be interviewed, and to what helps it here where nobody will be appointed. To take back and to refuse asks nobody.
 */
@ApplicationScoped
class WhoAgrees {

    private final Consents consents;
    private final Representations representations;
    private final ConsultationAge consultation;

    WhoAgrees(Consents consents, Representations representations, ConsultationAge consultation) {
        this.consents = consents;
        this.representations = representations;
        this.consultation = consultation;
    }

    /** Refuses a consent of somebody who may not give it, and one of which it is told wrongly what the child says to it. */
    void mustBeGiven(CaseFile file, Consent.Given given) {
        if (!consents.treatedAsChild(file)) {
            forAnAdult(given);
            return;
        }
        forAChild(given, representations.of(file.handle()));
        if (given.childsView() == Representative.ChildView.NOT_HEARD_TOO_YOUNG) {
            consultation.mustBeTooYoung(file);
        }
    }

    static void forAnAdult(Consent.Given given) {
        if (given.givenBy() == Consent.GivenBy.REPRESENTATIVE) {
            throw ConsentRule.CONSENT_FOR_AN_ADULT.broken();
        }
        if (given.childsView() != null) {
            throw ConsentRule.CHILDS_VIEW_OF_AN_ADULT.broken();
        }
    }

    static void forAChild(Consent.Given given, Representation representation) {
        boolean itself = given.givenBy() == Consent.GivenBy.PERSON;
        boolean agreed = given.legalBasis() == Consent.LegalBasis.CONSENT;
        if (!itself && representation != Representation.BY_REPRESENTATIVE) {
            throw ConsentRule.CONSENT_WITHOUT_REPRESENTATIVE.broken();
        }
        if (itself && agreed && !mayAgreeItself(given.scope(), representation)) {
            throw ConsentRule.CONSENT_OF_A_CHILD.broken();
        }
        boolean voluntary = given.scope().isVoluntary() || itself && agreed;
        if (voluntary && given.childsView() == Representative.ChildView.DISAGREES) {
            throw ConsentRule.CONSENT_AGAINST_THE_CHILD.broken(Map.of("scope", given.scope()));
        }
        if (itself && agreed && !isHeard(given.childsView())) {
            throw ConsentRule.CONSENT_OF_A_CHILD_NOT_HEARD.broken();
        }
    }

    /** Whether the child has been asked; where it is not told, the consent is what it said. */
    private static boolean isHeard(Representative.@Nullable ChildView view) {
        return view == null || view == Representative.ChildView.AGREES || view == Representative.ChildView.DISAGREES;
    }

    private static boolean mayAgreeItself(ConsentScope scope, Representation representation) {
        return scope == ConsentScope.INTERVIEW || representation == Representation.BY_ITSELF && scope.helpsHere();
    }

    /** Refuses as long as there is nobody who could agree to this. */
    void mustBeSomebody(CaseFile file, ConsentScope scope) {
        if (scope == ConsentScope.INTERVIEW || !consents.treatedAsChild(file)) {
            return;
        }
        Representation representation = representations.of(file.handle());
        if (representation != Representation.BY_REPRESENTATIVE && !mayAgreeItself(scope, representation)) {
            throw ConsentRule.CONSENT_WITHOUT_REPRESENTATIVE.broken();
        }
    }
}
