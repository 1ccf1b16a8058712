package org.hjemvej.system.bench;

import java.util.List;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Protection;
import org.hjemvej.system.story.Stage;

/** Somebody who lives where a threat is known, and for whose contact person somebody stands in. */
record MetAtRisk(String handle, String threat, String override, String substitution) {

    static MetAtRisk meet(Stage stage) {
        Protection protection = new Protection(stage);
        String handle = new InDenmark(stage).openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        String placement = GuardedWays.waits(new Lodging(stage), handle);
        String threat = protection.threat(handle);
        return new MetAtRisk(
                handle,
                threat,
                protection.override(placement),
                protection.standIn(handle, stage.today().plusDays(9)));
    }

    /** One address for each operation that reads, for her contact person. */
    List<String> addresses(Place place) {
        String path = place.caseUrl() + "/v1/cases/" + handle;
        return List.of(
                path + "/threats",
                threat,
                override.substring(0, override.lastIndexOf('/')),
                override,
                path + "/contact-persons",
                path + "/substitutions",
                substitution,
                place.caseUrl() + "/v1/substitutions");
    }
}
