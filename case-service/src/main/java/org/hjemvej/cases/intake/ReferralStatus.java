package org.hjemvej.cases.intake;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a referral (process 2.1) and where each may go. */
public enum ReferralStatus implements State<ReferralStatus> {
    RECEIVED,
    TRIAGED,
    INTERVIEW_OFFERED,
    ACCEPTED,
    CONVERTED,
    NO_INDICATION,
    DECLINED_BY_PERSON,
    NO_CONTACT;

    /** Whether CMM has yet to find out what becomes of it. */
    boolean isOpen() {
        return this == RECEIVED || this == TRIAGED || this == INTERVIEW_OFFERED;
    }

    @Override
    public Set<ReferralStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(TRIAGED);
            case TRIAGED -> EnumSet.of(INTERVIEW_OFFERED, NO_INDICATION);
            case INTERVIEW_OFFERED -> EnumSet.of(ACCEPTED, DECLINED_BY_PERSON, NO_CONTACT);
            case ACCEPTED -> EnumSet.of(CONVERTED);
            case DECLINED_BY_PERSON, NO_CONTACT -> EnumSet.of(INTERVIEW_OFFERED);
            case CONVERTED, NO_INDICATION -> EnumSet.noneOf(ReferralStatus.class);
        };
    }
}
