package org.hjemvej.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.SpareSystem;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a service must know again before its first answer when it comes back from a sudden death. */
@ExtendWith(SpareSystem.class)
@ResourceLock(SpareSystem.LOCK)
@Order(SpareSystem.FIRST)
class RestartTest {

    @Test
    void a_service_that_comes_back_knows_the_business_date_from_its_first_answer_on(Laboratory laboratory) {
        Ground ground = laboratory.ground();
        Agency clara = Agency.signIn("clara", ground.place());
        String url = ground.place().url(ServiceName.PARTNER);
        LocalDate tomorrow = date(clara.get(url + "/dev/clock")).plusDays(1);
        clara.put(url + "/dev/clock", "{\"now\":\"" + tomorrow + "T11:00:00Z\"}")
                .must(200, "move the clock");

        Ground.kill(ground.service(url));

        Answer[] first = new Answer[1];
        Wait.until("partner-service answers again", () -> {
            try {
                first[0] = clara.get(url + "/dev/clock");
                return true;
            } catch (Deviation away) {
                return false;
            }
        });
        assertThat(date(first[0])).isEqualTo(tomorrow);
    }

    private static LocalDate date(Answer clock) {
        return LocalDate.parse(clock.must(200, "read the clock").text("businessDate"));
    }
}
