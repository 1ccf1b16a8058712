package org.hjemvej.cases.whereabouts.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.whereabouts.Address;
import org.hjemvej.platform.rest.SafeText;
import org.jspecify.annotations.Nullable;

/** Where a house is. It is asked for by nobody but who may know, and never part of another answer. */
@Schema(name = "HouseAddress")
public record AddressBody(
        @Schema(examples = "Invented Street 7", maxLength = 200) @NotNull @NotBlank @SafeText @Size(max = 200)
        String street,

        @Schema(examples = "0000", maxLength = 20) @NotNull @NotBlank @SafeText @Size(max = 20)
        String postalCode,

        @Schema(examples = "Inventedtown", maxLength = 100) @NotNull @NotBlank @SafeText @Size(max = 100)
        String city,

        @Schema(
                description = "How to get in, if that has to be known.",
                examples = "Ring the second bell.",
                maxLength = 500)
        @Nullable
        @SafeText
        @Size(max = 500)
        String directions) {

    Address address() {
        return new Address(line(street), line(postalCode), line(city), directions == null ? null : line(directions));
    }

    static AddressBody of(Address address) {
        return new AddressBody(address.street(), address.postalCode(), address.city(), address.directions());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return "HouseAddress[sealed]";
    }
}
