package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.hjemvej.cases.wayhome.messaging.ReintegrationEventsListener;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestEvent;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What reintegration-service tells is taken in together when it is read together, and has the effects of one after the other. */
@QuarkusTest
class ArrivalsTogetherTest {

    private static final Api CLARA = Journey.CLARA;
    private static final String TOPIC = "reintegration.events";
    private static final String DEPARTED = "org.hjemvej.reintegration.departed.v1";
    private static final String ARRIVED = "org.hjemvej.reintegration.arrival-confirmed.v1";

    @Inject
    ReintegrationEventsListener listener;

    @Test
    void children_who_were_missing_have_all_arrived_in_one_transaction() {
        MissingChild first = MissingChild.report();
        MissingChild second = MissingChild.report();

        receive(List.of(
                record(DEPARTED, first.handle(), "{\"destinationCountry\":\"NG\"}", 1),
                record(ARRIVED, second.handle(), arrival(), 1),
                record(ARRIVED, first.handle(), arrival(), 2)));

        first.mustBeFound();
        second.mustBeFound();
        assertThat(status(first)).isEqualTo(1);
        assertThat(status(second)).isEqualTo(1);
        assertThat(transactions(first, second)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_understood_is_parked_and_holds_nobody_up() {
        MissingChild child = MissingChild.report();
        String broken = Ids.handle("K");

        receive(List.of(
                record(ARRIVED, broken, "{\"arrivedOn\":\"some day\"}", 1),
                record(ARRIVED, child.handle(), arrival(), 1),
                new ConsumerRecord<>(TOPIC, 0, 0, broken, "no event".getBytes(StandardCharsets.UTF_8))));

        child.mustBeFound();
        assertThat(status(child)).isEqualTo(1);
        assertThat(parked(broken)).containsExactly("DATA_NOT_READABLE", "NOT_A_CLOUD_EVENT");
        assertThat(parked(child.handle())).isEmpty();
    }

    /** A child in a case of its own that is reported missing. */
    private record MissingChild(String handle, String absence) {

        static MissingChild report() {
            String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
            String absence = path + "/absences/"
                    + Journey.created(CLARA.post(
                            path + "/absences",
                            "{\"circumstances\":\"DID_NOT_COME_BACK\",\"since\":\"" + Journey.today() + "\"}"));
            return new MissingChild(path.substring(path.lastIndexOf('/') + 1), absence);
        }

        void mustBeFound() {
            CLARA.get(absence).then().body("status", equalTo("CLOSED")).body("closeReason", equalTo("FOUND_ELSEWHERE"));
        }
    }

    private void receive(List<ConsumerRecord<String, byte[]>> records) {
        listener.onAll(new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of()));
    }

    private static ConsumerRecord<String, byte[]> record(String type, String handle, String data, long sequence) {
        return new TestEvent(TOPIC, type, handle, data, sequence).read();
    }

    private static String arrival() {
        return "{\"programmeRef\":\"" + Ids.handle("P") + "\",\"arrivedOn\":\"" + Journey.today()
                + "\",\"destinationCountry\":\"NG\"}";
    }

    private static long status(MissingChild child) {
        return Owner.number(
                "select count(*) from way_home where status = 'ARRIVED' and case_handle = '" + child.handle() + "'");
    }

    private static long transactions(MissingChild first, MissingChild second) {
        return Owner.number("select count(distinct xmin::text) from way_home where case_handle in ('" + first.handle()
                + "', '" + second.handle() + "')");
    }

    private static List<String> parked(String handle) {
        return TestTopics.read(TOPIC + ".dlq.case-service", seen -> handle.equals(seen.key())).stream()
                .map(seen -> seen.headers().get("dead-letter-reason"))
                .toList();
    }
}
