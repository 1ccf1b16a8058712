package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Outreach;
import org.hjemvej.system.story.Stage;

/** What the seed page promises to children: offers on three legal grounds, and for one child each of them in fact. */
final class MinorsOffers {

    private MinorsOffers() {}

    static void hold(Stage stage, Runnable holds) {
        JsonNode promised = StreamSupport.stream(new Outreach(stage).offers().spliterator(), false)
                .filter(offer -> offer.path("code").asText().equals("OFFERS_TO_MINORS"))
                .findFirst()
                .orElseThrow();
        Children children = new Children(stage);
        String child = new InDenmark(stage).openCase("VICTIM_TRACK", "EU_CITIZEN", "CHILD");

        children.appoint(child);
        children.notifyMunicipality(child);
        children.hear(child);
        Answer place = new Lodging(stage).placeByDecision(child, "\"placesFor\":\"WOMEN\"");

        assertThat(codes(promised.path("legalBasis")))
                .containsExactlyInAnyOrder("ACTION_PLAN", "ALIENS_ACT", "COE_CONVENTION");
        JsonNode protection = children.protection(child);
        assertThat(protection.path("representative").path("organisation").asText())
                .isEqualTo("RED_CROSS");
        assertThat(protection.path("concernNotices").path(0).path("status").asText())
                .isEqualTo("RECEIVED");
        assertThat(protection.path("views").path(0).path("heard").asBoolean()).isTrue();
        assertThat(place.text("type")).isEqualTo("RESIDENTIAL_INSTITUTION");
        holds.run();
    }

    private static List<String> codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
