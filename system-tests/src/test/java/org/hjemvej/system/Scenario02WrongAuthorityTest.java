package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Assessing;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 2: who is not competent does not decide, and is told who is. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario02WrongAuthorityTest {

    @Test
    void only_cmm_assesses_a_danish_citizen(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        String handle = inDenmark.openCase("VICTIM_TRACK", "DANISH_CITIZEN", "ADULT");
        inDenmark.identify(handle);
        String assessments = inDenmark.path(handle) + "/assessments";
        String assessment = assessments + "/"
                + stage.cast().clara().post(assessments, null).must(201, "open").text("id");
        String decision =
                "{\"outcome\":\"POSITIVE\",\"legalBasis\":\"ACTION_PLAN_AND_CONVENTION_ART_10\",\"reasons\":\"Invented.\",\"language\":\"eng\",\"decidedOn\":\"%s\",\"servedOn\":\"%s\"}"
                        .formatted(stage.today(), stage.today());

        Answer udl = stage.cast().ulrik().putIfMatch(assessment + "/decision", "\"0\"", decision);

        assertThat(udl.status()).isEqualTo(403);
        assertThat(udl.code()).isEqualTo("ASSESSMENT_NOT_COMPETENT");
        assertThat(udl.text("title")).contains("CMM is competent");
        for (String other : List.of("dina", "hanne", "nora", "amara")) {
            assertThat(Agency.signIn(other, system.place())
                            .putIfMatch(assessment + "/decision", "\"0\"", decision)
                            .status())
                    .as(other)
                    .isEqualTo(403);
        }
        new Assessing(stage).decide(assessment, "POSITIVE");
    }
}
