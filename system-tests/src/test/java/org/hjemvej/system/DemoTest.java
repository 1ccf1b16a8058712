package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Meanwhile;
import org.hjemvej.system.story.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What {@code ./dev demo} tells beside the straight way home, which every other test plays. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class DemoTest {

    @Test
    void it_tells_of_more_days_help_a_sealed_address_a_grant_and_a_child(RunningSystem.Handle system) {
        List<String> told = new ArrayList<>();
        Stage stage = Stage.open(system.place(), (who, did, changed) -> told.add(who + " " + did + ": " + changed));
        String handle = new InDenmark(stage).counselled();
        Lodging lodging = new Lodging(stage);
        String home = lodging.place(handle, "\"placesFor\":\"WOMEN\",\"type\":\"WOMENS_CRISIS_CENTRE\"")
                .text("id");
        lodging.moveIn(home);
        told.clear();

        new Meanwhile(stage).of(handle, home);

        assertThat(String.join("\n", told))
                .contains("asks where she lives, which is not for the police: 403, and CMM is told")
                .contains("which rule: 8 kinds of help")
                .contains("is asked again, and takes her: DONE")
                .contains("PSYCHOLOGICAL ACCEPTED", "EDUCATIONAL DECLINED")
                .contains("reads that field and no other")
                .contains("grants 30 more days: 60 days")
                .contains("representative of the child", "tells the municipality", "records that the child is back");
        lodging.moveOut(home);
    }
}
