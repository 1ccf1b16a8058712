package org.hjemvej.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Cast;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Wait;

/** Commands that belong to nobody's way home: of operators, of the register of partners, of notices and webhooks. */
final class SingleCommands {

    private final StartedSystem system;
    private final Stage preparing;
    private final Stage stage;
    private final Place place;
    private final int times;

    /** Each command so many times, by callers at this stage; what must be known first is asked at the other one. */
    SingleCommands(StartedSystem system, Stage preparing, Stage stage, int times) {
        this.system = system;
        this.preparing = preparing;
        this.stage = stage;
        this.place = stage.place();
        this.times = times;
    }

    /** What is to be done for each number from 0, one kind of command after the other. */
    List<IntConsumer> all() {
        List<IntConsumer> all = new ArrayList<>(
                List.of(organisations(), acknowledgements(), personMessages(), subscriptions(), resends()));
        // a day on which nothing was recorded: what many events cost is R4's to tell
        preparing.moveTo(preparing.today().plusDays(1));
        for (ServiceName service : ServiceName.values()) {
            all.add(replays(service));
            all.add(republications(service));
        }
        return all;
    }

    /** Sends records that nobody understands, which become dead letters. */
    static void poison(Place place) {
        OneTopic.READ_BY.values().stream().distinct().forEach(topic -> {
            String service = topic.substring(0, topic.indexOf('.')) + "-service";
            try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                    KafkaLogins.service(place, service), new StringSerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>(topic, "poison", "no event".getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    private IntConsumer organisations() {
        Agency dorte = stage.cast().dorte();
        String url = place.partnerUrl() + "/v1/organisations";
        return i -> {
            String code = ThreadLocalRandom.current()
                    .ints(20, 'A', 'Z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String id = dorte.post(url, "{\"code\":\"" + code + "\",\"name\":\"Invented\",\"country\":\"KE\"}")
                    .must(201, "identify an organisation")
                    .text("id");
            dorte.put(url + "/" + id + "/status", url + "/" + id, "{\"status\":\"SCREENED\"}")
                    .must(200, "screen");
        };
    }

    private IntConsumer acknowledgements() {
        Agency clara = stage.cast().clara();
        String url = place.notificationUrl() + "/v1/notices";
        List<String> open = ids(preparing.cast().clara(), url + "?unacknowledged=true&limit=100", "");
        return i -> clara.put(
                        url + "/" + open.get(i) + "/acknowledgement",
                        url + "/" + open.get(i),
                        "{\"answer\":\"PROCESSED\"}")
                .must(200, "acknowledge");
    }

    private IntConsumer personMessages() {
        String handle = new InDenmark(preparing).openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        String url = place.notificationUrl() + "/v1/person-messages";
        String body = "{\"caseHandle\":\"" + handle
                + "\",\"channel\":\"THROUGH_CONTACT_PERSON\",\"template\":\"PLEASE_CALL\"}";
        Wait.until(
                "the contact rules are known",
                () -> preparing.cast().clara().post(url, body).status() == 201);
        Agency clara = stage.cast().clara();
        return i -> {
            String path = url + "/"
                    + clara.post(url, body).must(201, "ask for a message").text("id");
            clara.put(path + "/outcome", path, "{\"outcome\":\"DELIVERED\"}").must(200, "say what became of it");
        };
    }

    /** Each is taken out of the database again: what an organisation has is kept for good, and looked at for each notice. */
    private IntConsumer subscriptions() {
        Cast cast = stage.cast();
        List<Agency> subscribers = List.of(cast.dorte(), cast.ulrik(), cast.hanne(), cast.amara());
        String url = place.notificationUrl() + "/v1/webhook-subscriptions";
        return i -> {
            Agency agency = subscribers.get(i % subscribers.size());
            String path = url + "/"
                    + agency.post(url, "{\"url\":\"http://localhost:1/nobody\",\"codes\":[\"no-such-code\"]}")
                            .must(201, "subscribe")
                            .text("id");
            agency.put(path + "/status", path, "{\"status\":\"DISABLED\"}").must(200, "disable");
            agency.put(path + "/secret", path, null).must(200, "change the secret");
            forget(path.substring(path.lastIndexOf('/') + 1));
        };
    }

    private void forget(String subscription) {
        try (Connection database = system.database(ServiceName.NOTIFICATION);
                PreparedStatement delete = database.prepareStatement("delete from webhook_subscription where id = ?")) {
            delete.setString(1, subscription);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private IntConsumer resends() {
        Agency asking = Agency.signIn("mette", preparing.place());
        Agency mette = Agency.signIn("mette", place);
        String subscriptions = place.notificationUrl() + "/v1/webhook-subscriptions";
        String deliveries = subscriptions + "/" + ids(asking, subscriptions, "").getFirst() + "/deliveries";
        List<String> over = new ArrayList<>();
        Wait.until("enough deliveries are over", () -> {
            over.clear();
            over.addAll(ids(asking, deliveries + "?limit=100", "DELIVERED"));
            return over.size() >= times;
        });
        return i ->
                mette.post(deliveries + "/" + over.get(i) + "/resends", null).must(201, "send again");
    }

    private IntConsumer replays(ServiceName service) {
        Agency asking = Agency.signIn("olga", preparing.place());
        Agency olga = Agency.signIn("olga", place);
        String topic = OneTopic.READ_BY.get(service);
        String url = place.url(service) + "/v1/dead-letters";
        String[] offset = new String[1];
        Wait.until("a record is parked by " + service.application(), () -> {
            JsonNode items =
                    asking.get(url + "?topic=" + topic).must(200, "list").body().path("items");
            offset[0] = items.path(0).path("offset").asText();
            return !items.isEmpty();
        });
        return i -> olga.post(url + "/" + topic + "/" + offset[0] + "/replays", null)
                .must(201, "replay");
    }

    private IntConsumer republications(ServiceName service) {
        Agency olga = Agency.signIn("olga", place);
        String body = "{\"topic\":\"" + OneTopic.WRITTEN_BY.get(service) + "\",\"since\":\"" + stage.today() + "\"}";
        return i -> olga.post(place.url(service) + "/v1/republications", body).must(201, "publish again");
    }

    /** The ids on the pages of a list until there are enough; of those in this state only, when one is given. */
    private List<String> ids(Agency agency, String list, String state) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (ids.size() < times) {
            Answer page = agency.get(list + cursor).must(200, "list " + list);
            page.body().path("items").forEach(item -> {
                if (state.isEmpty() || state.equals(item.path("state").asText())) {
                    ids.add(item.path("id").asText());
                }
            });
            if (!page.body().has("next")) {
                break;
            }
            cursor = "&cursor=" + page.text("next");
        }
        return ids;
    }
}
