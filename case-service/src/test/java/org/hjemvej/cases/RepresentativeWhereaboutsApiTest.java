package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Who represents a child no more need not know where it lives. */
@QuarkusTest
class RepresentativeWhereaboutsApiTest {

    @Test
    void the_end_of_a_representative_ends_the_readers_that_were_named_for_it_and_no_other() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        LocalDate today = Journey.today();
        String representative =
                path + "/representatives/" + Journey.created(CLARA.post(path + "/representatives", appointed(today)));
        String placement = Journey.created(Lodging.ask(CLARA, Lodging.forCase(Journey.handleOf(path))));
        String readers = "/v1/placements/" + placement + "/address-readers";
        String guardian = readers + "/" + Journey.created(CLARA.post(readers, named("REPRESENTATIVE", today)));
        String escort = readers + "/" + Journey.created(CLARA.post(readers, named("ESCORT", today)));

        CLARA.put(representative + "/end", representative, ended(today)).then().statusCode(200);

        CLARA.get(guardian).then().statusCode(200).body("endedAt", notNullValue());
        CLARA.get(escort).then().statusCode(200).body("endedAt", nullValue());
        assertThat(Journey.published(path, "address-reader-ended")).isEqualTo(1);
        assertThat(Owner.number("select count(*) from audit where action = 'address-reader.end' and object_id = '"
                        + Lodging.code(guardian) + "'"))
                .isEqualTo(1);
    }

    private static String appointed(LocalDate on) {
        return "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"%s\",\"childView\":\"AGREES\"}"
                .formatted(on);
    }

    private static String ended(LocalDate on) {
        return "{\"reason\":\"REPLACED\",\"endedOn\":\"" + on + "\"}";
    }

    private static String named(String purpose, LocalDate lastDay) {
        return "{\"reader\":\"pelle\",\"organisation\":\"POLICE\",\"purpose\":\"%s\",\"lastDay\":\"%s\"}"
                .formatted(purpose, lastDay);
    }
}
