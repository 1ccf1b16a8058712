package org.hjemvej.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.IOException;

/** The data of an event: each consumer reads its own small record from it and ignores the rest. */
public final class EventBody {

    private final byte[] bytes;
    private final ObjectMapper json;
    private final Validator validator;

    EventBody(byte[] bytes, ObjectMapper json, Validator validator) {
        this.bytes = bytes;
        this.json = json;
        this.validator = validator;
    }

    /** The fields of {@code type}, validated; anything else is poison. */
    public <T> T as(Class<T> type) throws PoisonException {
        T value;
        try {
            value = json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw new PoisonException("DATA_NOT_READABLE");
        }
        if (value == null || !validator.validate(value).isEmpty()) {
            throw new PoisonException("DATA_NOT_VALID");
        }
        return value;
    }
}
