package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.measures.Measure;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Each measure is seen to tell of its own trouble. */
@QuarkusTest
class MeasuresTest {

    @Inject
    @All
    List<Measure> measures;

    @Test
    void a_deadline_that_does_not_fire_is_counted() {
        double before = reading("hjemvej.deadlines.overdue");
        Owner.run("insert into deadline (id, type, subject, reference, detail, due_at)"
                + " values ('D-1', 'NOBODY_HANDLES_IT', 's', 'r', 'd', clock_timestamp() - interval '1 hour')");

        assertThat(reading("hjemvej.deadlines.overdue")).isEqualTo(before + 1);

        Owner.run("delete from deadline where id = 'D-1'");
    }

    @Test
    void an_event_that_waits_is_counted_and_its_age_told() {
        String id = Ids.random().toString();
        Owner.run(
                "with event as (insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at,"
                        + " correlation_id, causation_id, actor_role, trace_parent) values ('" + id
                        + "', 'no.such.topic', 's', 1, 't', '{}', now(), clock_timestamp() - interval '1 hour', 'c', 'c', 'r', '') returning id)"
                        + " insert into outbox_waiting (id) select id from event");

        assertThat(reading("hjemvej.outbox.waiting")).isPositive();
        assertThat(reading("hjemvej.outbox.oldest.age")).isPositive();

        Owner.run("with event as (delete from outbox where event_id = '" + id
                + "' returning id) delete from outbox_waiting where id in (select id from event)");
    }

    @Test
    void a_gap_that_is_open_or_has_losses_is_counted_until_it_is_given_up() {
        double before = reading("hjemvej.inbox.gaps.open");
        Owner.run("insert into inbox_gap (topic, subject, after, reached, before, lost, filled_at)"
                + " values ('nobody.events', 's', 1, 2, 3, 1, now())");

        assertThat(reading("hjemvej.inbox.gaps.open")).isEqualTo(before + 1);

        Owner.run("update inbox_gap set given_up_at = now() where topic = 'nobody.events'");
        assertThat(reading("hjemvej.inbox.gaps.open")).isEqualTo(before);
    }

    private double reading(String name) {
        Measure measure = measures.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return QuarkusTransaction.requiringNew().call(measure::read);
    }
}
