package org.hjemvej.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Dates and instants are ISO texts in JSON: no lists of numbers, no seconds, and an empty list is not "no date". */
final class DatesAreText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DatesAreText() {
        addDeserializer(LocalDate.class, new TextOnly<>(LocalDate.class, LocalDateDeserializer.INSTANCE));
        addDeserializer(Instant.class, new TextOnly<>(Instant.class, InstantDeserializer.INSTANT));
    }

    private static final class TextOnly<T> extends JsonDeserializer<T> {

        private final Class<T> type;
        private final JsonDeserializer<T> ofText;

        private TextOnly(Class<T> type, JsonDeserializer<T> ofText) {
            this.type = type;
            this.ofText = ofText;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            return ofText.deserialize(parser, context);
        }
    }
}
