package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The inbox of an agency. */
public final class Notices {

    private Notices() {}

    /** Every notice that nobody has acknowledged, oldest first. */
    public static List<JsonNode> open(Place place, Agency agency) {
        return agency.all(place.notificationUrl() + "/v1/notices?limit=100&unacknowledged=true");
    }
}
