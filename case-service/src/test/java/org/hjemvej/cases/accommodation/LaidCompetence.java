package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Who places whom as the migration lays it into the table, so that the table itself is judged. */
final class LaidCompetence {

    private static final String MIGRATION = "/db/migration/V210__who_places_whom.sql";
    private static final Pattern ROW =
            Pattern.compile("\\('([A-Z0-9_]+)', '([A-Z_]+)', '([0-9-]+)', '([A-Z]+)', '[^']+'\\)");

    private LaidCompetence() {}

    static Competence on(LocalDate day) {
        return Competence.on(day, lines());
    }

    static List<Competence.Line> lines() {
        List<Competence.Line> lines = ROW.matcher(migration())
                .results()
                .map(row -> new Competence.Line(
                        Ground.valueOf(row.group(1)),
                        AccommodationType.valueOf(row.group(2)),
                        LocalDate.parse(row.group(3)),
                        PlacingAuthority.valueOf(row.group(4))))
                .toList();
        assertThat(lines).hasSize(21);
        return lines;
    }

    private static String migration() {
        try (InputStream file = Objects.requireNonNull(LaidCompetence.class.getResourceAsStream(MIGRATION))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
