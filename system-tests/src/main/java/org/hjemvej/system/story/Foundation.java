package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** What must exist before anybody can go home: rates, a qualified partner, an active agreement. */
public final class Foundation {

    private final Stage stage;

    public Foundation(Stage stage) {
        this.stage = stage;
    }

    /** Publishes rates for adults that are valid today; returns the id of the programme version. */
    public String programmeVersion(String cash, String inKind) {
        return publish("ADULT", "Adults (invented rates)", cash, inKind);
    }

    /** The same for children. */
    public String programmeVersionForChildren(String cash, String inKind) {
        return publish("MINOR", "Children (invented rates)", cash, inKind);
    }

    private String publish(String group, String name, String cash, String inKind) {
        LocalDate today = stage.today();
        String id = stage.cast()
                .dorte()
                .post(stage.place().reintegrationUrl() + "/v1/programme-versions", """
                        {"name":"%s","validFrom":"%s","validTo":"%s","group":"%s",
                         "cash":{"amount":"%s","currency":"DKK"},"inKind":{"amount":"%s","currency":"DKK"},
                         "source":"Invented for the demo"}
                        """.formatted(
                                name, today.minusDays(1), today.plusYears(3), group, cash, inKind))
                .must(201, "publish a programme version")
                .text("id");
        stage.tell("DRC, Dorte", "publishes rates (invented): cash " + cash + " DKK, in kind " + inKind + " DKK", id);
        return id;
    }

    /** Makes sure that the partner Aurora is qualified and has an agreement for the country; returns its id. */
    public String agreement(String country) {
        return agreement(country, false);
    }

    /** The same under an agreement by which the partner receives children, too. */
    public String agreementForChildren(String country) {
        return agreement(country, true);
    }

    private String agreement(String country, boolean acceptsMinors) {
        String organisation = qualifiedPartner(country);
        String url = stage.place().partnerUrl() + "/v1/agreements";
        LocalDate today = stage.today();
        Agency dorte = stage.cast().dorte();
        String id = dorte.post(url, """
                        {"organisationId":"%s","country":"%s","validFrom":"%s","validTo":"%s","places":10,"acceptsMinors":%s}
                        """.formatted(organisation, country, today, today.plusYears(2), acceptsMinors))
                .must(201, "draft an agreement")
                .text("id");
        for (String step : new String[] {"negotiation", "signature", "activation"}) {
            dorte.put(url + "/" + id + "/" + step, url + "/" + id, null).must(200, step);
        }
        stage.tell("DRC, Dorte", "signs and activates an agreement for " + country + ", 10 places", id);
        return id;
    }

    private String qualifiedPartner(String country) {
        String url = stage.place().partnerUrl() + "/v1/organisations";
        Agency dorte = stage.cast().dorte();
        for (JsonNode known : dorte.all(url + "?limit=100")) {
            if ("AURORA".equals(known.path("code").asText())) {
                return known.path("id").asText();
            }
        }
        String id = dorte.post(
                        url,
                        "{\"code\":\"AURORA\",\"name\":\"Aurora Reintegration (invented)\",\"country\":\"" + country
                                + "\"}")
                .must(201, "identify an organisation")
                .text("id");
        for (String status : new String[] {"SCREENED", "DUE_DILIGENCE", "QUALIFIED"}) {
            dorte.put(url + "/" + id + "/status", url + "/" + id, "{\"status\":\"" + status + "\"}")
                    .must(200, status);
        }
        stage.tell("DRC, Dorte", "takes a partner through screening and due diligence", "AURORA is QUALIFIED");
        return id;
    }
}
