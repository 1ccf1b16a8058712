package org.hjemvej.cases.offers.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.cases.offers.DiscontinuationReason;
import org.hjemvej.cases.offers.OfferStatus;
import org.hjemvej.cases.offers.ServiceOffer;
import org.jspecify.annotations.Nullable;

/** A service offered to a person. */
@Schema(name = "ServiceOffer")
public record OfferView(
        @Schema(examples = "U-7F3Q2M0T7V5B9D1H3K6N8R0S2W") String id,

        @Schema(examples = "PSYCHOLOGICAL") ServiceCategory category,

        @Schema(description = "The organisation that gives the service.", examples = "PRACTICE")
        String provider,

        @Schema(examples = "ACCEPTED") OfferStatus status,

        @Schema(
                description = "The rule it was offered under.",
                examples = "BR02_THE_ASSESSED_GET_PSYCHOLOGICAL_HELP@2022-01")
        String ruleVersion,

        @Schema(description = "The organisation that offered it.", examples = "CMM")
        String organisation,

        @Schema(description = "Opaque id of who offered it.")
        String offeredBy,

        Instant offeredAt,
        @Nullable LocalDate answeredOn,

        @Schema(description = "The day of the first appointment she attended.") @Nullable
        LocalDate startedOn,

        @Nullable LocalDate endedOn,
        @Nullable DiscontinuationReason endReason,

        @Schema(description = "How many appointments were made.", examples = "3")
        int appointments,

        @Schema(description = "Of how many it is not recorded what became of them.", examples = "1")
        int openAppointments) {

    static OfferView of(ServiceOffer offer) {
        return new OfferView(
                offer.id(),
                offer.category(),
                offer.provider(),
                offer.status(),
                offer.ruleVersion(),
                offer.organisation(),
                offer.offeredBy(),
                offer.offeredAt(),
                offer.answeredOn(),
                offer.startedOn(),
                offer.endedOn(),
                offer.endReason(),
                offer.appointments(),
                offer.openAppointments());
    }
}
