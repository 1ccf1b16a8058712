package org.hjemvej.cases.consent;

import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.hjemvej.cases.minors.Representation;
import org.hjemvej.cases.minors.Representative.ChildView;
import org.jspecify.annotations.Nullable;

class WhoAgreesTest {

    private static final Set<ChildView> NOT_HEARD =
            EnumSet.complementOf(EnumSet.of(ChildView.AGREES, ChildView.DISAGREES));

    @Property(tries = 2000)
    void for_a_child_its_representative_agrees_and_the_child_itself_to_an_interview(
            @ForAll ConsentScope scope,
            @ForAll Consent.LegalBasis basis,
            @ForAll Consent.GivenBy by,
            @ForAll @WithNull @Nullable ChildView view,
            @ForAll Representation representation) {
        Consent.Given given = given(scope, basis, by, view);
        boolean itself = by == Consent.GivenBy.PERSON;
        boolean asked = basis == Consent.LegalBasis.CONSENT;
        boolean forItself = representation == Representation.BY_ITSELF;

        if (!itself && representation != Representation.BY_REPRESENTATIVE) {
            refused(ConsentRule.CONSENT_WITHOUT_REPRESENTATIVE, given, representation);
        } else if (itself && asked && !isAskedItself(scope, forItself)) {
            refused(ConsentRule.CONSENT_OF_A_CHILD, given, representation);
        } else if (view == ChildView.DISAGREES && (itself && asked || isUnforced(scope))) {
            refused(ConsentRule.CONSENT_AGAINST_THE_CHILD, given, representation);
        } else if (itself && asked && view != null && NOT_HEARD.contains(view)) {
            refused(ConsentRule.CONSENT_OF_A_CHILD_NOT_HEARD, given, representation);
        } else {
            WhoAgrees.forAChild(given, representation);
        }
    }

    @Property
    void an_adult_agrees_herself_and_what_she_says_is_the_consent(
            @ForAll ConsentScope scope,
            @ForAll Consent.LegalBasis basis,
            @ForAll Consent.GivenBy by,
            @ForAll @WithNull @Nullable ChildView view) {
        Consent.Given given = given(scope, basis, by, view);

        if (by == Consent.GivenBy.REPRESENTATIVE) {
            refusedBy(ConsentRule.CONSENT_FOR_AN_ADULT, () -> WhoAgrees.forAnAdult(given));
        } else if (view != null) {
            refusedBy(ConsentRule.CHILDS_VIEW_OF_AN_ADULT, () -> WhoAgrees.forAnAdult(given));
        } else {
            WhoAgrees.forAnAdult(given);
        }
    }

    private static void refused(ConsentRule rule, Consent.Given given, Representation representation) {
        refusedBy(rule, () -> WhoAgrees.forAChild(given, representation));
    }

    private static boolean isAskedItself(ConsentScope scope, boolean nobodyWillBeAppointed) {
        return switch (scope) {
            case INTERVIEW -> true;
            case ASSESSMENT_TRANSFER_UDL, SHARE_POLICE, SHARE_LAWYER, SHARE_HEALTH -> nobodyWillBeAppointed;
            case SHARE_DRC,
                    SHARE_HST,
                    SHARE_PARTNER_IDENTITY,
                    SHARE_PARTNER_HEALTH_NEEDS,
                    SHARE_LOCAL_AUTHORITIES,
                    POST_PROGRAMME_CONTACT,
                    STATISTICS_CASE_STORY -> false;
        };
    }

    private static boolean isUnforced(ConsentScope scope) {
        return switch (scope) {
            case INTERVIEW,
                    SHARE_DRC,
                    SHARE_HST,
                    SHARE_PARTNER_IDENTITY,
                    SHARE_PARTNER_HEALTH_NEEDS,
                    SHARE_LOCAL_AUTHORITIES,
                    POST_PROGRAMME_CONTACT -> true;
            case ASSESSMENT_TRANSFER_UDL, SHARE_POLICE, SHARE_LAWYER, SHARE_HEALTH, STATISTICS_CASE_STORY -> false;
        };
    }

    private static Consent.Given given(
            ConsentScope scope, Consent.LegalBasis basis, Consent.GivenBy by, @Nullable ChildView view) {
        return new Consent.Given(scope, basis, "eng", "2026-01", by, null, null, view);
    }
}
