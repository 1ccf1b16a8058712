package org.hjemvej.cases.grants;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.cases.consent.ConsentScope;

/**
 * What fields are granted for: it decides which role reads them, which consent of the person they rest on, and which fields
 * there are to grant.
 */
public enum GrantPurpose {
    /** She is charged, and somebody defends her. */
    DEFENCE_COUNSEL("lawyer", ConsentScope.SHARE_LAWYER, Fields.OF_LAWYERS),
    /** She is the injured party of a criminal case. */
    VICTIM_LAWYER("lawyer", ConsentScope.SHARE_LAWYER, Fields.OF_LAWYERS),
    /** Legal aid in any other matter. */
    LEGAL_AID("lawyer", ConsentScope.SHARE_LAWYER, Fields.OF_LAWYERS),
    /** A health provider is asked to treat her, or does; as long as the referral to it lives. */
    HEALTH_CARE("health-provider", ConsentScope.SHARE_HEALTH, Fields.OF_HEALTH_PROVIDERS);

    private final String role;
    private final ConsentScope scope;
    private final Set<GrantedField> fields;

    GrantPurpose(String role, ConsentScope scope, Set<GrantedField> fields) {
        this.role = role;
        this.scope = scope;
        this.fields = fields;
    }

    /** The role in which the receiver reads. */
    String role() {
        return role;
    }

    /** The consent without which there is no grant. */
    ConsentScope scope() {
        return scope;
    }

    /** What can be granted for it (domain 4.3). */
    Set<GrantedField> fields() {
        return EnumSet.copyOf(fields);
    }

    /** Whether it is served by a referral to the receiver, and by nothing else. */
    boolean needsReferral() {
        return this == HEALTH_CARE;
    }

    private static final class Fields {

        private static final Set<GrantedField> OF_LAWYERS = EnumSet.complementOf(EnumSet.of(GrantedField.HEALTH_NEEDS));
        private static final Set<GrantedField> OF_HEALTH_PROVIDERS = EnumSet.of(
                GrantedField.STAY_BASIS,
                GrantedField.REFLECTION_PERIOD,
                GrantedField.AGE_STATE,
                GrantedField.INTERPRETER_LANGUAGE,
                GrantedField.HEALTH_NEEDS);

        private Fields() {}
    }
}
