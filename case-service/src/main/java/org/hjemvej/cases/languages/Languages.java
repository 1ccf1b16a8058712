package org.hjemvej.cases.languages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages people speak today, by ISO 639-3; its source is named in the file. */
public final class Languages {

    private static final Set<String> LIVING = read();

    private Languages() {}

    public static boolean know(String code) {
        return LIVING.contains(code);
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(Languages.class.getResourceAsStream("iso-639-3.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
