package org.hjemvej.cases.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By whose decision somebody lives in a place.
 *
 * @param authority who asked for it
 * @param carriesOut that CMM carries out what the authority has decided which is competent for that place
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "authority")
        PlacingAuthority authority,

        @Column(name = "carries_out_decision") boolean carriesOut) {}
