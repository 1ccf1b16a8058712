package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hjemvej.system.running.Disk;
import org.hjemvej.system.story.Canaries;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Goal S4: what the story wrote of a person is found nowhere on disk (tables, write-ahead log, Kafka's files, logs) and in no
 * metric, but in the answer to an entitled caller. That the search works at all is shown by the handle, which it does find.
 */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class CanariesTest {

    @Test
    void nothing_personal_lies_on_disk_in_the_clear(RunningSystem.Handle system) throws IOException {
        Story.Played played = system.story();

        assertThat(Disk.filesWith(system.home(), played.caseHandle()))
                .as("the search finds what is there")
                .anyMatch(file -> file.toString().contains("postgres"))
                .anyMatch(file -> file.toString().contains("kafka"));
        assertThat(Disk.filesWith(system.home(), Canaries.ALL)).isEmpty();
    }

    @Test
    void an_entitled_caller_reads_it(RunningSystem.Handle system) {
        Story.Played played = system.story();

        String person = system.stage()
                .cast()
                .clara()
                .get(system.place().caseUrl() + "/v1/cases/" + played.caseHandle() + "/person")
                .must(200, "read the person")
                .body()
                .toString();

        assertThat(person).contains("Canary-Person", "+4500000000", "1999-04-12");

        String phone = system.stage()
                .cast()
                .clara()
                .get(system.place().caseUrl() + "/v1/cases/" + played.caseHandle() + "/contact-rules/PHONE/address")
                .must(200, "read where her phone leads to")
                .body()
                .toString();

        assertThat(phone).contains(InDenmark.SAFE_NUMBER, InDenmark.CODE_WORD);
    }

    @Test
    void no_metric_tells_anything_of_a_person(RunningSystem.Handle system) throws Exception {
        Story.Played played = system.story();
        for (URI url : system.metrics()) {
            String metrics = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
                    .body();

            assertThat(metrics).contains("http_server_bytes_read_count");
            assertThat(metrics).doesNotContain(Canaries.ALL).doesNotContain(played.caseHandle(), played.programmeRef());
        }
    }
}
