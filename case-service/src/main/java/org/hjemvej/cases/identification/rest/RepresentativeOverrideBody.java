package org.hjemvej.cases.identification.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.identification.OverrideReason;
import org.hjemvej.cases.identification.RepresentativeOverride;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.SafeText;
import org.jspecify.annotations.Nullable;

/** Why a child is interviewed without its representative; by a manager of CMM in person. */
@Schema(name = "RepresentativeOverride")
public record RepresentativeOverrideBody(
        @Schema(examples = "DANGER_IF_DELAYED") @NotNull OverrideReason reasonCode,

        @Schema(
                description = "The reason in words; sealed, shown to CMM only.",
                examples = "An invented reason.",
                maxLength = 4000)
        @NotNull
        @SafeText
        @Size(max = 4000)
        String reason) {

    static @Nullable RepresentativeOverride of(@Nullable RepresentativeOverrideBody body) {
        return body == null ? null : new RepresentativeOverride(body.reasonCode(), body.reason());
    }

    /** Who overrides does so as a manager when she is one. */
    static Actor actor(@Nullable RepresentativeOverrideBody body, Caller caller) {
        return body == null
                ? caller.as("cmm-contact-person", "cmm-manager")
                : caller.as("cmm-manager", "cmm-contact-person");
    }
}
