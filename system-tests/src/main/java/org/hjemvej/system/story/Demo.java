package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code ./dev demo}: plays the whole story on the running system and prints it; any deviation ends with exit code 1. */
public final class Demo {

    private static final List<String> TOPICS =
            List.of("case.events", "reintegration.events", "reintegration.for-partners", "partner.events", "drc.feed");

    private Demo() {}

    public static void main(String[] arguments) throws IOException {
        try {
            Place place = Place.local(System.getenv());
            Stage stage = Stage.open(place, Narrator.printing());
            Story.Played played = new Story(stage).playInFull();
            report(stage, played, Path.of(System.getenv("HJEMVEJ_HOME"), "story.mmd"));
        } catch (Deviation e) {
            System.err.println("hjemvej: the story went another way: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void report(Stage stage, Story.Played played, Path diagram) throws IOException {
        List<Topic.Seen> events = new ArrayList<>();
        for (String topic : TOPICS) {
            new Topic(KafkaLogins.developer(stage.place()), topic)
                    .all().stream()
                            .filter(seen -> seen.key().equals(played.caseHandle())
                                    || seen.key().equals(played.programmeRef()))
                            .forEach(events::add);
        }
        events.sort(Comparator.comparing(event -> event.header("ce_recordedtime")));
        System.out.println("\nEvents (business time, topic, event):");
        events.forEach(event ->
                System.out.printf("  %-30s %-28s %s%n", event.header("ce_time"), event.topic(), event.shortType()));
        new CaseSoFar(stage, played.caseHandle()).print();
        System.out.println("\nInstalments:");
        for (JsonNode instalment : new Instalments(stage).of(played.programmeRef())) {
            System.out.printf(
                    "  %d  due %s  %10s %s  %s%n",
                    instalment.path("sequence").asInt(),
                    instalment.path("dueDate").asText(),
                    instalment.path("amount").path("amount").asText(),
                    instalment.path("amount").path("currency").asText(),
                    instalment.path("status").asText());
        }
        JsonNode balance = new Instalments(stage).balance(played.programmeRef()).body();
        System.out.printf(
                "%nBalance: granted %s, confirmed %s, under way %s, outstanding %s DKK%n",
                balance.path("granted").path("amount").asText(),
                balance.path("confirmed").path("amount").asText(),
                balance.path("underWay").path("amount").asText(),
                balance.path("outstanding").path("amount").asText());
        Files.writeString(diagram, SequenceDiagram.of(events));
        System.out.println("\nThe run as a sequence diagram: " + diagram);
        System.out.println("The system stays up: look around in Swagger UI as any of the demo users.");
    }
}
