package org.hjemvej.cases.assessment;

import java.util.List;
import org.hjemvej.cases.casefile.StayBasis;

/**
 * Who assesses: CMM persons with lawful stay, Udlændingestyrelsen everybody else (sources I5 and I7). An answer says why.
 */
public record CompetentAuthority(Authority authority, List<Because> because) {

    /** One reason: the rule, its version, and the fact that met it. */
    public record Because(String rule, String version, String fact) {}

    private static final String VERSION = "2022-01";

    public static CompetentAuthority of(StayBasis stayBasis) {
        Authority authority = switch (stayBasis) {
            case DANISH_CITIZEN, EU_CITIZEN, OTHER_LAWFUL_STAY -> Authority.CMM;
            case NO_LAWFUL_STAY, ASYLUM_SEEKER -> Authority.UDL;
        };
        String rule =
                authority == Authority.CMM ? "LAWFUL_STAY_IS_ASSESSED_BY_CMM" : "NO_LAWFUL_STAY_IS_ASSESSED_BY_UDL";
        return new CompetentAuthority(authority, List.of(new Because(rule, VERSION, "stayBasis=" + stayBasis)));
    }
}
