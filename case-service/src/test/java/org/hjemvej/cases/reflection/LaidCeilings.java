package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The ordinary ceilings as the migration lays them, by the day from which decisions are made under them. */
final class LaidCeilings {

    private static final String MIGRATION = "/db/migration/V100__cases.sql";
    private static final Pattern ROW =
            Pattern.compile("\\('reflection\\.maxTotalDays', '([0-9-]+)', '([0-9]+)', '[^']+'\\)");

    private static final NavigableMap<LocalDate, Integer> ALL = read();

    private LaidCeilings() {}

    /** The days in all under which somebody decides on that day. */
    static int on(LocalDate decidedOn) {
        Map.Entry<LocalDate, Integer> valid = Objects.requireNonNull(ALL.floorEntry(decidedOn));
        return valid.getValue();
    }

    private static NavigableMap<LocalDate, Integer> read() {
        NavigableMap<LocalDate, Integer> ceilings = new TreeMap<>();
        ROW.matcher(migration())
                .results()
                .forEach(row -> ceilings.put(LocalDate.parse(row.group(1)), Integer.valueOf(row.group(2))));
        assertThat(ceilings).hasSize(2);
        return ceilings;
    }

    private static String migration() {
        try (InputStream file = Objects.requireNonNull(LaidCeilings.class.getResourceAsStream(MIGRATION))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
