package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 7: who declines an interview leaves nothing but a count by channel, and may come back. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario07InterviewRefusedTest {

    /** Counts below it are not told (statistics.smallCellThreshold). */
    private static final int THRESHOLD = 5;

    @Test
    void nothing_is_stored_of_who_declines(RunningSystem.Handle system) {
        Stage stage = system.stage();
        // so many that the count is told at all
        for (int i = 0; i < THRESHOLD; i++) {
            decline(stage, UUID.randomUUID().toString());
        }
        long before = declined(stage);
        assertThat(before).isGreaterThanOrEqualTo(THRESHOLD);
        String number = UUID.randomUUID().toString();
        String first = decline(stage, number);

        Agency clara = stage.cast().clara();
        JsonNode left = clara.get(first).must(200, "read").body();
        assertThat(left.path("status").asText()).isEqualTo("DECLINED_BY_PERSON");
        assertThat(left.hasNonNull("stayBasis")).isFalse();
        assertThat(left.hasNonNull("ageState")).isFalse();
        assertThat(clara.get(first + "/summary").status()).isEqualTo(404);
        assertThat(clara.get(first + "/references").must(200, "read").body().path("items"))
                .isEmpty();
        assertThat(declined(stage)).isEqualTo(before + 1);

        assertThat(stage.cast()
                        .pelle()
                        .post(system.place().caseUrl() + "/v1/referrals", referral(number))
                        .status())
                .as("she may come back")
                .isEqualTo(201);
    }

    private static String decline(Stage stage, String number) {
        String url = stage.place().caseUrl() + "/v1/referrals";
        String path = url + "/"
                + stage.cast()
                        .pelle()
                        .post(url, referral(number))
                        .must(201, "refer")
                        .text("id");
        Agency clara = stage.cast().clara();
        clara.put(path + "/triage", path, "{\"indication\":true}").must(200, "triage");
        clara.put(path + "/interview-offer", path, null).must(200, "offer an interview");
        clara.put(path + "/interview-answer", path, "{\"answer\":\"DECLINED_BY_PERSON\"}")
                .must(200, "record that she declines");
        return path;
    }

    private static String referral(String number) {
        return """
                {"channel":"POLICE_ACTION","urgency":"NORMAL","stayBasis":"NO_LAWFUL_STAY","ageState":"ADULT",
                 "summary":"Met at a check.","references":[{"system":"INVENTED","number":"%s"}]}
                """.formatted(number);
    }

    /** How many of this year's referrals by a police action were declined; 0 as long as they are too few to be told. */
    private static long declined(Stage stage) {
        JsonNode counts = stage.cast()
                .clara()
                .get(stage.place().caseUrl() + "/v1/referrals/counts?year="
                        + stage.today().getYear())
                .must(200, "count")
                .body();
        for (JsonNode cell : counts.path("items")) {
            if (cell.path("channel").asText().equals("POLICE_ACTION")
                    && cell.path("status").asText().equals("DECLINED_BY_PERSON")) {
                return cell.path("count").asLong(0);
            }
        }
        return 0;
    }
}
