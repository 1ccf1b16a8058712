package org.hjemvej.cases.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules as the migration lays them into the table, so that the table itself is judged. */
final class LaidRules {

    private static final String MIGRATION = "/db/migration/V116__service_offers.sql";
    private static final Pattern ROW = Pattern.compile(
            "\\('([A-Z_]+)', '([A-Z0-9_]+)', '([0-9-]+)', '([0-9-]+)', '([A-Z_]+)', (null|'[A-Z_]+'), '[^']+'\\)");

    private static final List<EntitlementRule> ALL = read();

    private LaidRules() {}

    static List<EntitlementRule> all() {
        return ALL;
    }

    private static List<EntitlementRule> read() {
        List<EntitlementRule> rules =
                ROW.matcher(migration()).results().map(LaidRules::rule).toList();
        assertThat(rules).hasSize(18);
        return rules;
    }

    private static EntitlementRule rule(MatchResult row) {
        return new EntitlementRule(
                ServiceCategory.valueOf(row.group(1)),
                row.group(2),
                row.group(4),
                LocalDate.parse(row.group(3)),
                Ground.valueOf(row.group(5)),
                condition(row.group(6)));
    }

    private static @Nullable Condition condition(String text) {
        return text.equals("null") ? null : Condition.valueOf(text.replace("'", ""));
    }

    private static String migration() {
        try (InputStream file = Objects.requireNonNull(LaidRules.class.getResourceAsStream(MIGRATION))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
