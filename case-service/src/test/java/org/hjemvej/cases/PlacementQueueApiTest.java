package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Journey.METTE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Women, men and children with and without a case ask, move in, move on, leave and come back, houses grow and shrink, threats
 * come and go, in any order: what must hold of places holds after each step, with the code that gives them.
 */
@QuarkusTest
class PlacementQueueApiTest {

    private static final int STEPS = 150;

    /** A house of this test, for persons whom no other one takes. */
    private record House(String path, String type, String description) {

        static House of(String type, String placesFor, String stayBases) {
            String description = "{\"capacity\":%d,\"peak\":0,\"placesFor\":\"" + placesFor + "\",\"stayBases\":"
                    + stayBases + ",\"boardAndLodging\":true,\"organisation\":\"NGO\"}";
            Response registered = METTE.post(
                    "/v1/facilities",
                    "{\"type\":\"%s\",\"validFrom\":\"2026-01-01\",\"description\":%s}"
                            .formatted(type, description.formatted(1)));
            registered.then().statusCode(201);
            return new House("/v1/facilities/" + Json.text(registered, "/code"), type, description);
        }

        Response have(long places) {
            return METTE.put(path, path, description.formatted(places));
        }

        String code() {
            return Lodging.code(path);
        }
    }

    /** Somebody, the types that are for such as her, and the placement she had last. */
    private static final class Person {

        private final String subject;
        private final String placesFor;
        private final List<String> types;
        private @Nullable String placement;

        Person(String subject, String placesFor, List<String> types) {
            this.subject = subject;
            this.placesFor = placesFor;
            this.types = types;
        }

        boolean hasCase() {
            return subject.startsWith("K-");
        }
    }

    private final Random random;
    private final long seed = System.nanoTime();
    private final List<House> houses = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();

    PlacementQueueApiTest() {
        random = new Random(seed);
    }

    @Test
    void whatever_happens_who_asked_first_is_first_and_everybody_lives_in_one_place_that_suits() throws Exception {
        String asylum = "[\"ASYLUM_SEEKER\"]";
        houses.addAll(List.of(
                House.of("WOMENS_CRISIS_CENTRE", "WOMEN", asylum),
                House.of("MENS_CRISIS_CENTRE", "MEN", asylum),
                House.of("MENS_CRISIS_CENTRE", "MEN", asylum),
                House.of("HOSTEL_HERBERG", "MEN", asylum),
                House.of("CHILDRENS_SPECIAL_UNIT", "ANY", "[\"ASYLUM_SEEKER\",\"NO_LAWFUL_STAY\"]"),
                House.of("CHILDRENS_SPECIAL_UNIT", "MEN", asylum)));
        persons.addAll(Lodging.all(24, PlacementQueueApiTest::somebody));

        for (int step = 0; step < STEPS; step++) {
            String what = next();
            assertThat(violated())
                    .as(what + ", step " + step + " of seed " + seed)
                    .isEmpty();
        }

        assertThat(taken(houses.stream().map(House::code)))
                .as("somebody lives there; seed " + seed)
                .isPositive();
        // full: nobody is told of these houses as an alternative
        houses.forEach(
                house -> house.have(taken(Stream.of(house.code()))).then().statusCode(200));
    }

    private static Person somebody(int number) {
        boolean woman = number % 2 == 0;
        String age = List.of("ADULT", "ADULT", "CHILD", "DISPUTED").get(number / 2 % 4);
        boolean child = !age.equals("ADULT");
        String stay = child && number % 3 == 0 ? "NO_LAWFUL_STAY" : "ASYLUM_SEEKER";
        String subject = number % 3 == 1 ? Lodging.code(Journey.openCase(stay, age)) : Lodging.offered(stay, age);
        List<String> adults = woman ? List.of("WOMENS_CRISIS_CENTRE") : List.of("MENS_CRISIS_CENTRE", "HOSTEL_HERBERG");
        return new Person(subject, woman ? "WOMEN" : "MEN", child ? List.of("CHILDRENS_SPECIAL_UNIT") : adults);
    }

    /** One step of anybody, or of a house; a rule may refuse it. */
    private String next() {
        Person person = persons.get(random.nextInt(persons.size()));
        String type = person.types.get(random.nextInt(person.types.size()));
        House house = houses.get(random.nextInt(houses.size()));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> ask(person, type);
            case 3, 4 -> change(person, "start", null);
            case 5 -> change(person, "end", null);
            case 6 -> change(person, "left-without-notice", null);
            case 7 -> change(person, "return", null);
            case 8 -> change(person, "transfer", Lodging.carriesOut("{\"type\":\"" + type + "\"}"));
            case 9 -> change(person, "alternative", Lodging.carriesOut("{\"type\":\"" + type + "\"}"));
            case 10 -> done("a house has other places", house.have(random.nextInt(4)));
            default -> person.hasCase() ? threat(person, house) : ask(person, type);
        };
    }

    private String ask(Person person, String type) {
        String field = person.hasCase() ? "caseHandle" : "referralId";
        Response answer = CLARA.post(
                "/v1/placements",
                "{\"%s\":\"%s\",\"ground\":\"ORDINARY\",\"placesFor\":\"%s\",\"type\":\"%s\",\"carriesOutDecision\":true}"
                        .formatted(field, person.subject, person.placesFor, type));
        if (answer.statusCode() == 201) {
            person.placement = "/v1/placements/" + Json.text(answer, "/id");
        }
        return done(type + " asked for", answer);
    }

    private String change(Person person, String step, @Nullable String body) {
        String placement = person.placement;
        if (placement == null) {
            return step + " of nobody";
        }
        Response answer = CLARA.put(placement + "/" + step, placement, body);
        String next = Json.text(answer, "/transferredTo");
        if (answer.statusCode() == 200 && next != null) {
            person.placement = "/v1/placements/" + next;
        }
        return done(step, answer);
    }

    /** She is in danger in the house, or not any more. */
    private static String threat(Person person, House house) {
        String threats = "/v1/cases/" + person.subject + "/threats";
        List<String> living = CLARA.get(threats + "?limit=100")
                .jsonPath()
                .getList("items.findAll { it.endedAt == null && it.facility == '" + house.code() + "' }.id");
        return living.isEmpty()
                ? done(
                        "a threat",
                        CLARA.post(threats, "{\"facility\":\"" + house.code() + "\",\"kind\":\"NETWORK_NEARBY\"}"))
                : done(
                        "no threat any more",
                        CLARA.put(threats + "/" + living.getFirst() + "/end", threats + "/" + living.getFirst(), null));
    }

    private static String done(String what, Response answer) {
        assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isIn(200, 201, 409);
        return what + " " + answer.statusCode();
    }

    private static long taken(Stream<String> codes) {
        return Owner.number("select count(*) from placement where taken_in in ("
                + codes.map(code -> "'" + code + "'").collect(Collectors.joining(",")) + ")");
    }

    private enum Promise {
        NO_HOUSE_IS_OVERFULL("select 1 from house f where (select count(*) from placement where taken_in = f.code)"
                + " > f.capacity + f.peak"),
        EVERYBODY_HAS_OR_AWAITS_ONE_PLACE("select 1 from person p where p.status in"
                + " ('REQUESTED', 'NO_CAPACITY', 'RESERVED', 'ACTIVE')"
                + " group by coalesce(p.case_handle, p.referral_id) having count(*) > 1"),
        WHAT_IS_RESERVED_SUITS("select 1 from house f join person p on p.taken_in = f.code"
                + " where p.status = 'RESERVED' and not suits(p, f)"),
        NOTHING_IS_RESERVED_WHERE_SHE_IS_IN_DANGER("select 1 from person p join facility_threat t"
                + " on t.case_handle = p.case_handle and t.facility = p.taken_in"
                + " where p.status = 'RESERVED' and t.ended_at is null"),
        NOBODY_WAITS_BEFORE_A_FREE_PLACE("select 1 from house f join person p on p.waiting_since is not null"
                + " and suits(p, f) where (select count(*) from placement where taken_in = f.code)"
                + " < f.capacity + f.peak and not exists (select 1 from facility_threat t"
                + " where t.case_handle = p.case_handle and t.facility = f.code and t.ended_at is null)"),
        WHO_ASKED_FIRST_IS_FIRST("select 1 from house f join person later on later.taken_in = f.code"
                + " join person p on p.waiting_since < later.requested_at and suits(p, f)"
                + " where not exists (select 1 from facility_threat t"
                + " where t.case_handle = p.case_handle and t.facility = f.code)");

        private final String violations;

        Promise(String violations) {
            this.violations = violations;
        }

        /** A number in which the bit of this promise is set when it is broken. */
        String asBit() {
            String suits = "((p.age_state <> 'ADULT') = (f.type = 'CHILDRENS_SPECIAL_UNIT')"
                    + " and f.places_for in ('ANY', p.places_for)"
                    + " and p.stay_basis = any (string_to_array(f.stay_bases, ','))"
                    + " and p.wished_type = f.type)";
            return "case when exists (" + violations.replace("suits(p, f)", suits) + ") then " + (1 << ordinal())
                    + " else 0 end";
        }
    }

    private List<Promise> violated() {
        String codes = houses.stream().map(House::code).collect(Collectors.joining("','"));
        String subjects = persons.stream().map(each -> each.subject).collect(Collectors.joining("','"));
        long bits = Owner.number("with house as (select * from facility where code in ('" + codes
                + "')), person as (select * from placement where coalesce(case_handle, referral_id) in ('" + subjects
                + "')) select "
                + Stream.of(Promise.values()).map(Promise::asBit).collect(Collectors.joining(" + ")));
        return Stream.of(Promise.values())
                .filter(promise -> (bits & (1 << promise.ordinal())) != 0)
                .toList();
    }
}
