package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EveryAnswerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_text_a_number_and_an_object_without_fields_need_an_example() throws JsonProcessingException {
        assertThat(faultsOf("{\"type\":\"string\"}")).containsExactly("Thing.field shows no example");
        assertThat(faultsOf("{\"type\":[\"string\",\"null\"]}")).hasSize(1);
        assertThat(faultsOf("{\"type\":\"integer\",\"format\":\"int32\"}")).hasSize(1);
        assertThat(faultsOf("{\"type\":\"object\"}")).hasSize(1);
        assertThat(faultsOf("{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}"))
                .hasSize(1);
        assertThat(faultsOf("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"))
                .hasSize(1);
        assertThat(faultsOf("{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}"))
                .hasSize(1);
    }

    @Test
    void what_has_an_example_or_shows_itself_is_in_order() throws JsonProcessingException {
        assertThat(faultsOf("{\"type\":\"string\",\"examples\":[\"clara\"]}")).isEmpty();
        assertThat(faultsOf("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"examples\":[\"clara\"]}}"))
                .isEmpty();
        assertThat(faultsOf("{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"examples\":[[\"clara\"]]}"))
                .isEmpty();
        assertThat(faultsOf("{\"type\":\"string\",\"enum\":[\"OPEN\"]}")).isEmpty();
        assertThat(faultsOf("{\"type\":\"string\",\"format\":\"date\"}")).isEmpty();
        assertThat(faultsOf("{\"type\":\"boolean\"}")).isEmpty();
    }

    @Test
    void an_example_that_breaks_its_schema_is_named() throws JsonProcessingException {
        assertThat(faultsOf("{\"type\":\"string\",\"pattern\":\"^[A-Z]+$\",\"examples\":[\"clara\"]}"))
                .singleElement()
                .asString()
                .startsWith("Thing.field shows what its schema refuses");
        assertThat(faultsOf("{\"type\":\"integer\",\"examples\":[\"one\"]}")).hasSize(1);
    }

    @Test
    void a_line_of_the_table_that_no_field_shows_is_named() throws JsonProcessingException {
        JsonNode document = document("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"examples\":[\"clara\"]}}");
        Properties lines = new Properties();
        lines.setProperty("field", "clara");
        lines.setProperty("Thing.field", "clara");
        lines.setProperty("Thing.gone", "clara");
        lines.setProperty("Other.field", "clara");

        assertThat(EveryAnswer.leftOver(document, lines)).containsExactly("Other.field=clara", "Thing.gone=clara");
    }

    private static List<String> faultsOf(String field) throws JsonProcessingException {
        return EveryAnswer.faults(document(field));
    }

    /** A document with one answer, in which the field is, and one refusal and one request, which are no answers. */
    private static JsonNode document(String field) throws JsonProcessingException {
        return JSON.readTree("""
                {"paths":{"/v1/things":{"post":{"operationId":"makeThing",
                  "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Asked"}}}},
                  "responses":{
                    "201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                    "409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Asked"}}}}}}}},
                 "components":{"schemas":{
                  "Thing":{"type":"object","properties":{"field":%s,"again":{"$ref":"#/components/schemas/Thing"}}},
                  "Asked":{"type":"object","properties":{"other":{"type":"string"}}}}}}
                """.formatted(field));
    }
}
