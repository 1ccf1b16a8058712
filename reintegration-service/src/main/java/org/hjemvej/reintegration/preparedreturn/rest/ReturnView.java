package org.hjemvej.reintegration.preparedreturn.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.reintegration.preparedreturn.Cooperation;
import org.hjemvej.reintegration.preparedreturn.EndReason;
import org.hjemvej.reintegration.preparedreturn.Ending;
import org.hjemvej.reintegration.preparedreturn.Hold;
import org.hjemvej.reintegration.preparedreturn.HoldReason;
import org.hjemvej.reintegration.preparedreturn.NextSteps;
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

        @Schema(description = "Why a named person ended it; shown to CMM only.", examples = "PERSONS_WISH") @Nullable
        EndReason endReason,

        @Schema(
                description = "The reasons in words; shown to CMM only, when one return is read.",
                examples = "She wishes to stay with her sister.")
        @Nullable
        String endReasons,

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

    static ReturnView of(PreparedReturn prepared, Caller caller) {
        return of(prepared, caller, null);
    }

    /** Also with the reasons for its end, where they are shown. */
    static ReturnView of(PreparedReturn prepared, Caller caller, @Nullable String endReasons) {
        boolean cmm = caller.hasAny("cmm-contact-person", "cmm-manager");
        Ending ending = prepared.ending();
        return new ReturnView(
                prepared.ref(),
                cmm ? prepared.caseHandle() : null,
                prepared.application().track(),
                prepared.group(),
                prepared.status(),
                prepared.journey().destinationCountry(),
                prepared.journey().targetDeparture(),
                prepared.application().cooperationAuthority(),
                prepared.cooperation(),
                prepared.place().agreementId(),
                prepared.place().partnerOrganisation().orElse(null),
                prepared.riskGate(),
                prepared.journey().departureDate(),
                prepared.journey().departedOn(),
                prepared.journey().arrivedOn(),
                prepared.endedOn(),
                cmm && ending != null ? ending.endReason() : null,
                endReasons,
                HoldView.of(prepared.hold()),
                NextSteps.of(prepared, cmm || caller.has("drc-adviser")).stream()
                        .map(Action::of)
                        .toList());
    }
}
