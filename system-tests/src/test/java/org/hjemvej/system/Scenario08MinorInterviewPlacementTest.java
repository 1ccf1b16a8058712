package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 8: a minor is interviewed with its representative and lives among children. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario08MinorInterviewPlacementTest {

    @Test
    void no_interview_without_a_representative_and_no_place_among_adults(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        Children children = new Children(stage);
        Agency clara = stage.cast().clara();
        String handle = inDenmark.openCase("VICTIM_TRACK", "ASYLUM_SEEKER", "CHILD");
        children.know(handle, "DECLARED", "CHILD", "PROBABLE", stage.today().minusYears(16));
        inDenmark.consent(handle, "INTERVIEW", "PERSON");
        String path = inDenmark.path(handle) + "/identifications";
        String interview = path + "/"
                + clara.post(path, "{\"setting\":\"ASYLUM_SYSTEM\",\"plannedFor\":\"" + stage.today() + "\"}")
                        .must(201, "plan an interview")
                        .text("id");
        clara.put(interview + "/consent", interview, null).must(200, "record the consent");

        Answer blocked = clara.put(interview + "/start", interview, null);
        children.appoint(handle);
        Answer started = clara.put(interview + "/start", interview, null);

        assertThat(blocked.code()).isEqualTo("REPRESENTATIVE_REQUIRED");
        assertThat(started.status()).isEqualTo(200);
        assertThat(asked(stage, handle, "SECRET_ADDRESS_SHELTER").code()).isEqualTo("PLACEMENT_NOT_FOR_A_CHILD");
        assertThat(asked(stage, handle, "CHILDRENS_ASYLUM_CENTRE").text("type")).isEqualTo("CHILDRENS_ASYLUM_CENTRE");
        String lawful = inDenmark.openCase("VICTIM_TRACK", "EU_CITIZEN", "CHILD");
        assertThat(new Lodging(stage)
                        .placeByDecision(lawful, "\"placesFor\":\"WOMEN\"")
                        .text("type"))
                .isEqualTo("RESIDENTIAL_INSTITUTION");
    }

    private static Answer asked(Stage stage, String handle, String type) {
        return stage.cast()
                .clara()
                .post(
                        new Lodging(stage).placements(),
                        "{\"caseHandle\":\"%s\",\"ground\":\"ORDINARY\",\"placesFor\":\"WOMEN\",\"type\":\"%s\",\"carriesOutDecision\":true}"
                                .formatted(handle, type));
    }
}
