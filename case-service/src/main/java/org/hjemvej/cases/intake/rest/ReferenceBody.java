package org.hjemvej.cases.intake.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.platform.rest.SafeText;

/** An agency's own number. */
@Schema(name = "AgencyReference")
public record ReferenceBody(
        @Schema(description = "The agency's system, as the agency calls it.", examples = "POLSAS")
        @NotNull
        @Pattern(regexp = "[A-Z0-9_-]{1,20}")
        String system,

        @Schema(
                description = "The number; compared in any case and however it is set out.",
                maxLength = 60,
                examples = "0100-10101-00001-26")
        @NotNull
        @SafeText
        @Size(min = 1, max = 60)
        String number) {}
