package org.hjemvej.cases.contactpersons.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.contactpersons.Substitution;
import org.hjemvej.cases.contactpersons.SubstitutionReason;
import org.jspecify.annotations.Nullable;

/** Somebody who stands in for a contact person on some days. */
@Schema(name = "Substitution")
public record SubstitutionView(
        @Schema(examples = "N-4F8M2Q0T7V5B9D1H3K6N8R0S2W") String id,
        @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W") String caseHandle,

        @Schema(description = "Opaque id of who stands in.", examples = "cecilie")
        String substitute,

        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(examples = "HOLIDAY") SubstitutionReason reason,

        @Schema(description = "Opaque id of who named her.") String namedBy,

        Instant namedAt,

        @Schema(description = "When it was ended before its last day; absent when it was not.") @Nullable
        Instant endedAt,

        @Schema(description = "By which the case is handed over; absent in lists.") @Nullable
        String note) {

    static SubstitutionView of(Substitution substitution, @Nullable String note) {
        return new SubstitutionView(
                substitution.id(),
                substitution.caseHandle(),
                substitution.substitute(),
                substitution.firstDay(),
                substitution.lastDay(),
                substitution.reason(),
                substitution.namedBy(),
                substitution.namedAt(),
                substitution.endedAt(),
                note);
    }

    static SubstitutionView of(Substitution substitution) {
        return of(substitution, null);
    }
}
