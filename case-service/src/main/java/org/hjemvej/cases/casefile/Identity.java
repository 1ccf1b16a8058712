package org.hjemvej.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who the person is. Only ever held sealed under the key of the case. */
public record Identity(
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String nationality,
        @Nullable String phone) {}
