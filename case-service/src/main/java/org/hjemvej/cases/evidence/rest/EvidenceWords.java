package org.hjemvej.cases.evidence.rest;

import org.hjemvej.cases.reflection.ExtensionGround;
import org.hjemvej.cases.reflection.ExtensionStatus;
import org.hjemvej.cases.reflection.PeriodBasis;
import org.hjemvej.platform.rules.Text;

/** The words of a sheet, in Danish and English. Codes stand beside them, so that both readers mean the same. */
final class EvidenceWords {

    static final Text TITLE = Text.of("Request for more days: what it rests on", "Anmodning om flere dage: grundlag");
    static final Text CASE = Text.of("Case", "Sag");
    static final Text RECEIVER = Text.of("For", "Til");
    static final Text MADE = Text.of("Made", "Dannet");
    static final Text REQUEST = Text.of("The request", "Anmodningen");
    static final Text REFERENCE = Text.of("Reference", "Reference");
    static final Text GROUND = Text.of("Ground", "Grund");
    static final Text DAYS = Text.of("Days asked for", "Dage der søges");
    static final Text FILED = Text.of("Filed on", "Indgivet");
    static final Text STATUS = Text.of("Status", "Status");
    static final Text IF_GRANTED = Text.of("Last day if granted", "Sidste dag hvis bevilget");
    static final Text PERIOD = Text.of("The period", "Perioden");
    static final Text BASIS = Text.of("Basis", "Grundlag");
    static final Text FIRST_DAY = Text.of("First day", "Første dag");
    static final Text LAST_DAY = Text.of("Last day", "Sidste dag");
    static final Text TOTAL = Text.of("Days in all", "Dage i alt");
    static final Text USED = Text.of("Days used until today", "Dage brugt indtil i dag");
    static final Text OTHERS = Text.of("Days of other periods", "Dage i andre perioder");
    static final Text CEILING = Text.of("At most in all", "Højst i alt");
    static final Text LATEST = Text.of("Latest last day", "Seneste sidste dag");
    static final Text RULES = Text.of("Rules", "Regler");
    static final Text REQUESTS = Text.of("All requests for this period", "Alle anmodninger for perioden");
    static final Text HISTORY = Text.of("What happened", "Forløb");
    static final Text PAGE = Text.of("Page", "Side");
    static final Text NOTE = Text.of(
            "Codes, dates and references only. Reasons in words are read in the case, by who may. The period is counted in calendar"
                    + " days; its last day lasts until midnight in Denmark.",
            "Kun koder, datoer og referencer. Begrundelser i ord læses i sagen af den, der har adgang. Perioden regnes i"
                    + " kalenderdage; sidste dag varer til midnat dansk tid.");

    private EvidenceWords() {}

    static Text of(ExtensionGround ground) {
        return switch (ground) {
            case COOPERATES_ON_RETURN ->
                Text.of("takes part in a prepared return", "medvirker til en forberedt hjemrejse");
            case SPECIAL_REASONS -> Text.of("special reasons", "særlige grunde");
        };
    }

    static Text of(ExtensionStatus status) {
        return switch (status) {
            case REQUESTED -> Text.of("waits for a decision", "afventer afgørelse");
            case GRANTED -> Text.of("granted", "bevilget");
            case REFUSED -> Text.of("refused", "afslået");
            case LAPSED -> Text.of("lapsed with the period, undecided", "bortfaldet med perioden, uafgjort");
        };
    }

    static Text of(PeriodBasis basis) {
        return switch (basis) {
            case DEPARTURE_DEADLINE -> Text.of("reflection period", "refleksionsperiode");
            case RESTITUTION_OFFER -> Text.of("restitution period", "restitutionsperiode");
        };
    }
}
