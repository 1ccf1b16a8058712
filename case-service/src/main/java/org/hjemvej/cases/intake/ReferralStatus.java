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

    /**
     * Whether its sender may tell more: CMM has not finished with it before there is a case, or an answer that closes it for good.
     * Who could not be reached may be met again.
     */
    boolean isOpen() {
        return switch (this) {
            case RECEIVED, TRIAGED, INTERVIEW_OFFERED, ACCEPTED, NO_CONTACT -> true;
            case CONVERTED, NO_INDICATION, DECLINED_BY_PERSON -> false;
        };
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
