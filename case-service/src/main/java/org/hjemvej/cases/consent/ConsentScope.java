package org.hjemvej.cases.consent;

import org.hjemvej.platform.rules.Text;

/** What a consent covers (data and privacy 4.6). */
public enum ConsentScope {
    INTERVIEW("interview", "samtale"),
    ASSESSMENT_TRANSFER_UDL("assessment by Udlændingestyrelsen", "vurdering hos Udlændingestyrelsen"),
    SHARE_POLICE("sharing with the police", "deling med politiet"),
    SHARE_LAWYER("sharing with a lawyer", "deling med advokat"),
    SHARE_HEALTH("sharing with health providers", "deling med sundhedsvæsenet"),
    SHARE_DRC("sharing with DRC", "deling med DRC"),
    SHARE_HST("sharing with Hjemrejsestyrelsen", "deling med Hjemrejsestyrelsen"),
    SHARE_PARTNER_IDENTITY("identity to the local partner", "identitet til den lokale partner"),
    SHARE_PARTNER_HEALTH_NEEDS("health needs to the local partner", "helbredsbehov til den lokale partner"),
    SHARE_LOCAL_AUTHORITIES("sharing with authorities of the home country", "deling med hjemlandets myndigheder"),
    POST_PROGRAMME_CONTACT("contact after the programme", "kontakt efter programmet"),
    STATISTICS_CASE_STORY("use in statistics", "brug i statistik");

    private final Text text;

    ConsentScope(String en, String da) {
        text = Text.of(en, da);
    }

    /** In words, to be read after "consent to". */
    public Text text() {
        return text;
    }

    /**
     * Whether the consent alone tells that the person thinks of going home: before she applies that is between her and CMM
     * (ADR 24).
     */
    public boolean tellsOfReturn() {
        return switch (this) {
            case SHARE_DRC,
                    SHARE_HST,
                    SHARE_PARTNER_IDENTITY,
                    SHARE_PARTNER_HEALTH_NEEDS,
                    SHARE_LOCAL_AUTHORITIES,
                    POST_PROGRAMME_CONTACT -> true;
            case INTERVIEW, ASSESSMENT_TRANSFER_UDL, SHARE_POLICE, SHARE_LAWYER, SHARE_HEALTH, STATISTICS_CASE_STORY ->
                false;
        };
    }

    /** Whether it is for her safety, her help or her assessment in Denmark: neither for a return nor for others. */
    boolean helpsHere() {
        return this != STATISTICS_CASE_STORY && !tellsOfReturn();
    }

    /** Whether it allows what nobody is brought to against her will: to be interviewed, and to go home. */
    boolean isVoluntary() {
        return this == INTERVIEW || tellsOfReturn();
    }
}
