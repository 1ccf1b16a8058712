package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadBodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_word_that_only_a_form_keeps_out_is_tried_where_the_form_lets_it_in() throws JsonProcessingException {
        assertThat(tried("NewDecision", "^(?:[A-Z0-9_]{2,80})$", "")).contains("MARIA_INVENTED");
        assertThat(tried("NewDecision", "^(?:[A-Z]{2})$", "")).contains("ZZ").doesNotContain("MARIA_INVENTED");
        assertThat(tried("NewDecision", "", "The person's language, ISO 639-3."))
                .contains("zzz");
    }

    @Test
    void a_name_is_no_fault_of_a_text_nor_of_a_field_that_is_known_to_take_one() throws JsonProcessingException {
        assertThat(tried("NewDecision", "^(?:(?=[\\\\s\\\\S]*\\\\S)[\\\\P{C}\\\\n]*)$", ""))
                .doesNotContain("MARIA_INVENTED");
        assertThat(tried("NewGrant", "^(?:[A-Z][A-Z0-9_]{1,29})$", "")).doesNotContain("MARIA_INVENTED");
    }

    /** The texts that are tried in the one field of a body. */
    private static List<String> tried(String schema, String pattern, String description)
            throws JsonProcessingException {
        JsonNode document = JSON.readTree("""
                {"components":{"schemas":{"%s":{"type":"object","properties":
                  {"receiver":{"type":"string","pattern":"%s","description":"%s"}}}}}}
                """.formatted(schema, pattern, description));
        JsonNode reference = JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
        return new BadBodies(document)
                .of(reference, JSON.readTree("{\"receiver\":\"OK\"}")).stream()
                        .map(bad -> bad.body().path("receiver").asText())
                        .toList();
    }
}
