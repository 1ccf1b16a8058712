package org.hjemvej.cases.identification;

import java.util.EnumSet;
import java.util.Set;

/** The states of an identification (process 2.2) and where each may go. */
public enum IdentificationStatus {
    PLANNED,
    CONSENT_RECORDED,
    IN_PROGRESS,
    SUSPENDED,
    INDICATORS_RECORDED,
    RECOMMENDED_FOR_ASSESSMENT,
    NO_INDICATORS,
    CONSENT_REFUSED,
    CANCELLED,
    NO_SHOW;

    public Set<IdentificationStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONSENT_RECORDED, CONSENT_REFUSED, CANCELLED, NO_SHOW);
            case CONSENT_RECORDED -> EnumSet.of(IN_PROGRESS, CONSENT_REFUSED, CANCELLED, NO_SHOW);
            case IN_PROGRESS -> EnumSet.of(INDICATORS_RECORDED, SUSPENDED);
            case SUSPENDED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case INDICATORS_RECORDED -> EnumSet.of(INDICATORS_RECORDED, RECOMMENDED_FOR_ASSESSMENT, NO_INDICATORS);
            case RECOMMENDED_FOR_ASSESSMENT, NO_INDICATORS, CONSENT_REFUSED, CANCELLED, NO_SHOW ->
                EnumSet.noneOf(IdentificationStatus.class);
        };
    }
}
