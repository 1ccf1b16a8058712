package org.hjemvej.reintegration.preparedreturn.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.reintegration.preparedreturn.Cooperation;
import org.hjemvej.reintegration.preparedreturn.Hold;
import org.hjemvej.reintegration.preparedreturn.HoldReason;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.hjemvej.reintegration.preparedreturn.RiskGate;
import org.hjemvej.reintegration.preparedreturn.Track;
import org.hjemvej.reintegration.programme.ProgrammeVersion;
import org.jspecify.annotations.Nullable;

/** A prepared return. */
@Schema(name = "PreparedReturn")
public record ReturnView(
        @Schema(examples = "P-7F3Q2M0T7V5B9D1H3K6N8R0S2W") String ref,

        @Schema(description = "Shown to CMM only.") @Nullable
        String caseHandle,

        Track track,
        ProgrammeVersion.Group group,
        ReturnStatus status,
        String destinationCountry,
        String targetDeparture,

        @Schema(description = "Who decides on cooperation.", examples = "HST")
        String cooperationAuthority,

        Cooperation cooperation,
        @Nullable String agreementId,
        @Nullable String partnerOrganisation,
        @Nullable RiskGate riskGate,
        @Nullable LocalDate departureDate,
        @Nullable LocalDate departedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate endedOn,

        @Schema(description = "Present while no step forward is taken; nothing is ended by it.") @Nullable
        HoldView onHold,

        @JsonProperty("_actions") List<Action> actions) {

    /** Why the return is on hold, and since when. */
    @Schema(name = "Hold")
    public record HoldView(
            @Schema(description = "Does not tell which condition it is.")
            HoldReason reason,

            LocalDate since) {

        static @Nullable HoldView of(@Nullable Hold hold) {
            return hold == null ? null : new HoldView(hold.holdReason(), hold.heldSince());
        }
    }

    static ReturnView of(PreparedReturn prepared, boolean cmm) {
        return new ReturnView(
                prepared.ref(),
                cmm ? prepared.caseHandle() : null,
                prepared.track(),
                prepared.group(),
                prepared.status(),
                prepared.destinationCountry(),
                prepared.targetDeparture(),
                prepared.cooperationAuthority(),
                prepared.cooperation(),
                prepared.agreementId(),
                prepared.partnerOrganisation().orElse(null),
                prepared.riskGate(),
                prepared.departureDate(),
                prepared.departedOn(),
                prepared.arrivedOn(),
                prepared.endedOn(),
                HoldView.of(prepared.hold()),
                Actions.of(prepared));
    }
}
