package org.hjemvej.cases.accommodation;

import java.util.Map;
import java.util.Optional;
import org.hjemvej.platform.caller.Actor;

/** The authorities that decide where a person lives (1-actors 1.2). */
public enum PlacingAuthority {
    /** Center mod Menneskehandel: places of the action plan. */
    CMM,
    /** Udlændingestyrelsen: the asylum system. */
    UDL,
    /** The municipality of a child with lawful stay. */
    MUNICIPALITY,
    /** The interim of § 34 (1)(3) of the Aliens Act. */
    POLICE;

    private static final Map<String, PlacingAuthority> OF_ROLES = Map.of(
            "cmm-contact-person", CMM,
            "cmm-manager", CMM,
            "udl-assessor", UDL,
            "municipality-caseworker", MUNICIPALITY,
            "police-liaison", POLICE);

    /** The authority for which somebody acts; none when she acts for nobody that places people. */
    static Optional<PlacingAuthority> of(Actor actor) {
        return Optional.ofNullable(OF_ROLES.get(actor.role()));
    }
}
