package org.hjemvej.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a computed answer.
 *
 * @param rule the rule that was applied
 * @param version its version
 * @param fact the fact that met it: codes, counts and dates only
 * @param validFrom since when this version of the rule is valid, where it has a date
 */
public record Because(
        String rule, String version, String fact, @Nullable LocalDate validFrom) {}
