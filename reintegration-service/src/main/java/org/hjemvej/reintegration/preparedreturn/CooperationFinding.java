package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last decision on her cooperation; its reasons are sealed under the key of the programme. */
@Embeddable
record CooperationFinding(
        @Enumerated(EnumType.STRING) Cooperation cooperation,
        @Nullable LocalDate cooperationOn,
        byte @Nullable [] sealedCooperationReasons) {

    static CooperationFinding none() {
        return new CooperationFinding(Cooperation.NOT_ASSESSED, null, null);
    }

    boolean isPositive() {
        return cooperation == Cooperation.COOPERATING || cooperation == Cooperation.REGAINED;
    }
}
