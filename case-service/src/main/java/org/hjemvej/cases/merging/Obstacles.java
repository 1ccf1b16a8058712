package org.hjemvej.cases.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hjemvej.cases.accommodation.FacilityThreats;
import org.hjemvej.cases.accommodation.Placements;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.identification.Identifications;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.cases.wayhome.WayHome;
import org.hjemvej.cases.wayhome.WaysHome;

/** Looks for what stands in the way of merging a case into another. */
@ApplicationScoped
class Obstacles {

    private final Assessments assessments;
    private final ReflectionPeriods periods;
    private final Identifications identifications;
    private final Placements placements;
    private final WaysHome ways;
    private final FacilityThreats threats;

    Obstacles(
            Assessments assessments,
            ReflectionPeriods periods,
            Identifications identifications,
            Placements placements,
            WaysHome ways,
            FacilityThreats threats) {
        this.assessments = assessments;
        this.periods = periods;
        this.identifications = identifications;
        this.placements = placements;
        this.ways = ways;
        this.threats = threats;
    }

    /** Each kind once, in the order in which they would be settled. */
    List<Obstacle> of(String handle) {
        return Stream.of(
                        assessments.of(handle).stream().map(each -> Obstacle.of(each.status())),
                        periods.of(handle).stream().map(each -> Obstacle.of(each.status())),
                        identifications.of(handle).stream()
                                .filter(each -> !each.status().next().isEmpty())
                                .map(each -> Optional.of(Obstacle.IDENTIFICATION_UNDER_WAY)),
                        placements.livingOfCase(handle).stream().map(each -> Optional.of(Obstacle.PLACEMENT_LIVING)),
                        ways.findByIdOptional(handle).filter(WayHome::isUnderWay).stream()
                                .map(way -> Optional.of(Obstacle.WAY_HOME_UNDER_WAY)),
                        threats.living(handle).stream().map(each -> Optional.of(Obstacle.THREAT_KNOWN)))
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
