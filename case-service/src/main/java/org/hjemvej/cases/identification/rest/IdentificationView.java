package org.hjemvej.cases.identification.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.identification.Identification;
import org.hjemvej.cases.identification.IdentificationStatus;
import org.hjemvej.cases.identification.Identified;
import org.hjemvej.cases.identification.MeansRequired;
import org.hjemvej.cases.identification.SuspensionReason;
import org.hjemvej.platform.rest.Answers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An identification, by codes; names and notes are read apart. */
@Schema(name = "Identification")
public record IdentificationView(
        String id,
        IdentificationStatus status,
        Identification.Setting setting,
        @Nullable String interpreterLanguage,

        @Schema(description = "The person wishes an interpreter who is not from her own community.")
        boolean interpreterNotFromOwnCommunity,

        boolean supportPersonWished,

        @Schema(description = "Whom the support person comes from, for example an NGO.", examples = "NGO") @Nullable
        String supportPersonOrganisation,

        LocalDate plannedFor,
        List<ObservationResource.ObservationBody> observations,

        @Schema(description = "Interviews that have begun or were held.", examples = "1")
        int interviewsHeld,

        @Schema(description = "Only while it is suspended.") @Nullable
        SuspensionReason suspensionReason,

        @Schema(description = "A recommendation needs a present indicator of the means, too.")
        boolean meansRequired,

        List<BecauseView> because,
        @Nullable Instant concludedAt) {

    /** One reason of a computed answer. */
    @Schema(name = "MeansBecause")
    public record BecauseView(
            @Schema(examples = "MEANS_NOT_NEEDED_OF_A_CHILD")
            String rule,

            @Schema(examples = "2000-11") String version,
            @Schema(examples = "ageState=DISPUTED") String fact) {}

    static IdentificationView of(Identification identification, MeansRequired means) {
        return new IdentificationView(
                identification.id(),
                identification.status(),
                identification.setting(),
                identification.interpreterLanguage(),
                identification.isInterpreterNotFromOwnCommunity(),
                identification.isSupportPersonWished(),
                identification.supportPersonOrganisation(),
                identification.plannedFor(),
                identification.observations().stream()
                        .map(ObservationResource.ObservationBody::of)
                        .sorted(Comparator.comparing(ObservationResource.ObservationBody::code))
                        .toList(),
                identification.interviewsHeld(),
                identification.suspensionReason(),
                means.required(),
                means.because().stream()
                        .map(each -> new BecauseView(each.rule(), each.version(), each.fact()))
                        .toList(),
                identification.concludedAt());
    }

    static RestResponse<IdentificationView> answer(Identified identified) {
        return Answers.ok(
                of(identified.identification(), identified.means()),
                identified.identification().version());
    }
}
