package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What lies on the topics and in the logs after the story, seen from outside. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class TopicsTest {

    /** It writes lines of its own kind, which are searched for canaries like all others. */
    private static final String LOG_OF_POSTGRESQL = "postgres.log";

    /** What a JVM writes before there is a log. */
    private static final Pattern JVM_SPEAKS = Pattern.compile("WARNING: |OpenJDK |\\[warning]");

    private static final List<String> TOPICS = List.of(
            "case.events",
            "reintegration.events",
            "reintegration.for-partners",
            "reintegration.payments",
            "partner.events",
            "drc.feed",
            "drc.rejections");

    private static final List<String> CANARIES = List.of(
            "Canary-Person",
            "1999-04-12",
            "+4500000000",
            InDenmark.SAFE_NUMBER,
            InDenmark.CODE_WORD,
            "does not hold her passport",
            "account is coherent",
            "her sister",
            "Lagos");

    @TempDir
    Path folder;

    @Test
    void every_record_is_a_cloud_event_keyed_by_its_handle(RunningSystem.Handle system) {
        system.story();
        for (String topic : TOPICS) {
            assertThat(new Topic(KafkaLogins.developer(system.place()), topic).all())
                    .allSatisfy(seen -> {
                        assertThat(seen.header("ce_specversion")).isEqualTo("1.0");
                        assertThat(seen.header("ce_subject")).isEqualTo(seen.key());
                        assertThat(seen.key()).matches("[A-Z]-[0-9A-HJKMNP-TV-Z]{26}");
                        assertThat(seen.header("ce_type")).matches("org\\.hjemvej\\.[a-z]+\\.[a-z-]+\\.v1");
                        assertThat(seen.header("ce_time")).endsWith("Z");
                        assertThat(seen.header("ce_traceparent")).isNotBlank();
                    });
        }
    }

    @Test
    void sequences_of_a_subject_have_no_gap(RunningSystem.Handle system) {
        Story.Played played = system.story();
        List<Long> sequences = new Topic(KafkaLogins.developer(system.place()), "reintegration.events")
                .all().stream()
                        .filter(seen -> seen.key().equals(played.caseHandle()))
                        .map(seen -> Long.parseLong(seen.header("ce_sequence")))
                        .toList();

        assertThat(sequences).hasSizeGreaterThan(10);
        for (int i = 0; i < sequences.size(); i++) {
            assertThat(sequences.get(i)).isEqualTo(i + 1L);
        }
    }

    @Test
    void no_topic_and_no_log_holds_personal_data(RunningSystem.Handle system) {
        system.story();
        for (String topic : TOPICS) {
            new Topic(KafkaLogins.developer(system.place()), topic).all().forEach(seen -> {
                assertThat(seen.raw()).doesNotContain(CANARIES);
                assertThat(String.join(" ", seen.headers().values())).doesNotContain(CANARIES);
            });
        }
        for (Path log : logs(system.home().resolve("log"))) {
            assertThat(read(log)).as(log.toString()).doesNotContain(CANARIES);
        }
    }

    @Test
    void every_line_of_a_log_is_one_json_object(RunningSystem.Handle system) throws IOException {
        system.story();
        for (Path log : logs(system.home().resolve("log"))) {
            if (log.endsWith(LOG_OF_POSTGRESQL)) {
                continue;
            }
            List<String> lines = read(log)
                    .lines()
                    .filter(line -> !JVM_SPEAKS.matcher(line).lookingAt())
                    .toList();
            assertThat(lines).as(log.toString()).isNotEmpty();
            for (String line : lines) {
                JsonNode entry = new ObjectMapper().readTree(line);
                assertThat(entry.path("timestamp").asText()).as(line).isNotBlank();
                assertThat(entry.path("level").asText()).as(line).isNotBlank();
                assertThat(entry.path("message").asText()).as(line).isNotBlank();
            }
        }
    }

    @Test
    void case_handles_never_reach_partners_finance_or_drc(RunningSystem.Handle system) {
        system.story();
        for (String topic :
                List.of("reintegration.for-partners", "reintegration.payments", "partner.events", "drc.feed")) {
            new Topic(KafkaLogins.developer(system.place()), topic)
                    .all()
                    .forEach(seen -> assertThat(
                                    seen.raw() + String.join(" ", seen.headers().values()))
                            .doesNotContainPattern("K-[0-9A-Z]{26}"));
        }
    }

    @Test
    void kcat_shows_the_headers_and_the_key(RunningSystem.Handle system) throws Exception {
        OutsideTool.required("kcat");
        Story.Played played = system.story();
        String login =
                "security.protocol=SASL_PLAINTEXT sasl.mechanisms=PLAIN sasl.username=developer sasl.password=developer";
        List<String> command = new ArrayList<>(
                List.of("kcat", "-C", "-q", "-e", "-b", system.place().kafka()));
        for (String setting : login.split(" ")) {
            command.addAll(List.of("-X", setting));
        }
        command.addAll(List.of("-t", "case.events", "-f", "%k %h %s\\n"));
        String seen = OutsideTool.in(folder).run(command).text();

        assertThat(seen.lines()
                        .filter(line -> line.startsWith(played.caseHandle()))
                        .toList())
                .isNotEmpty()
                .allMatch(line -> line.contains("ce_specversion=1.0") && line.contains("ce_type=org.hjemvej.case."));
        assertThat(seen).doesNotContain(CANARIES);
    }

    private static List<Path> logs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
