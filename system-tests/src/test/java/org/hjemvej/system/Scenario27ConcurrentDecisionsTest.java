package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 27: concurrent decisions. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario27ConcurrentDecisionsTest {

    @Test
    void of_two_officers_one_wins_the_other_gets_412_and_no_total_passes_120(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        String handle = inDenmark.assessed();
        inDenmark.period(handle, stage.today());
        String first = inDenmark.askForMoreDays(handle, 60);
        String second = inDenmark.askForMoreDays(handle, 60);
        String seen = stage.cast().ulrik().get(first).must(200, "read").etag();

        List<CompletableFuture<Answer>> decisions = List.of(
                decide(stage.cast().ulrik(), first, seen), decide(Agency.signIn("ulla", system.place()), second, seen));

        assertThat(decisions).extracting(decision -> decision.join().status()).containsExactlyInAnyOrder(200, 412);
        assertThat(stage.cast()
                        .clara()
                        .get(inDenmark.periodPath(handle))
                        .must(200, "read the period")
                        .body()
                        .path("totalDays")
                        .asInt())
                .isEqualTo(90);
    }

    private static CompletableFuture<Answer> decide(Agency officer, String extension, String etag) {
        return CompletableFuture.supplyAsync(() -> officer.putIfMatch(extension + "/grant", etag, null));
    }
}
