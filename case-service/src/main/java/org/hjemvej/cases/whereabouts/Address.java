package org.hjemvej.cases.whereabouts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a house is. Each part is one line of text.
 *
 * @param directions how to get in, if that has to be known
 */
public record Address(
        String street,
        String postalCode,
        String city,
        @Nullable String directions) {

    byte[] bytes() {
        List<String> lines = List.of(street, postalCode, city, directions == null ? "" : directions);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static Address of(byte[] bytes) {
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        String directions = lines.get(3);
        return new Address(lines.get(0), lines.get(1), lines.get(2), directions.isEmpty() ? null : directions);
    }

    @Override
    public String toString() {
        return "Address[sealed]";
    }
}
