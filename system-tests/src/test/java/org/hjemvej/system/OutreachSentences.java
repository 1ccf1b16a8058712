package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.system.story.Outreach;
import org.hjemvej.system.story.Stage;

/** What the sentences of the seed pages on outreach and offers ask of the running system. */
final class OutreachSentences {

    private final RunningSystem.Handle system;
    private final Stage stage;
    private final Outreach outreach;

    OutreachSentences(RunningSystem.Handle system) {
        this.system = system;
        this.stage = system.stage();
        this.outreach = new Outreach(stage);
    }

    /** Each offer names the action plan it is made under. */
    void underTheActionPlan() {
        JsonNode offers = outreach.offers();

        assertThat(offers).isNotEmpty().allSatisfy(offer -> {
            assertThat(offer.path("legalBasis").toString()).contains("ACTION_PLAN");
            assertThat(offer.path("actionPlan").asText()).isEqualTo("2022-2025");
        });
    }

    /** Where persons are met. */
    void kindsOfOutreach() {
        JsonNode providers = outreach.coverage().path("providers");

        assertThat(providers.findValues("settings").toString())
                .contains("MOBILE_HEALTH_UNIT", "DROP_IN_CENTRE", "STREET", "PRISON", "ASYLUM_SYSTEM", "HOTLINE");
    }

    /** An NGO meets somebody and refers her to CMM. */
    void ngosBesideCmm() {
        String encounter = outreach.meet();

        JsonNode referral = outreach.refer(encounter);

        assertThat(referral.path("encounterId").asText()).isEqualTo(encounter);
        assertThat(stage.cast()
                        .clara()
                        .get(system.place().caseUrl() + "/v1/referrals/"
                                + referral.path("id").asText())
                        .text("organisation"))
                .isEqualTo("NGO");
    }

    /** NGOs differ in where and whom they meet. */
    void ngosDiffer() {
        List<JsonNode> ngos = new ArrayList<>();
        outreach.coverage().path("providers").forEach(provider -> {
            if (provider.path("kind").asText().equals("NGO")) {
                ngos.add(provider);
            }
        });

        assertThat(ngos.stream().map(ngo -> ngo.path("regions")).distinct()).hasSizeGreaterThan(1);
        assertThat(ngos.stream().map(ngo -> ngo.path("targetGroups")).distinct())
                .hasSizeGreaterThan(1);
    }
}
