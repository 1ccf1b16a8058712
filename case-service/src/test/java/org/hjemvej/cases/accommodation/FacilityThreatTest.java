package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

class FacilityThreatTest {

    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");
    private static final Actor CMM = person("clara", "CMM");

    @Test
    void a_threat_holds_until_it_is_ended_and_ends_once() {
        FacilityThreat threat = FacilityThreat.record("K-1", "F-1", ThreatKind.NETWORK_NEARBY, CMM, NOW);
        assertThat(threat.endedAt()).isNull();

        threat.end(CMM, NOW.plusSeconds(1));

        assertThat(threat.endedAt()).isEqualTo(NOW.plusSeconds(1));
        refusedBy(AccommodationRule.THREAT_OVER, () -> threat.end(CMM, NOW.plusSeconds(2)));
    }
}
