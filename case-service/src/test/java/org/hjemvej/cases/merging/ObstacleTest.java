package org.hjemvej.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.reflection.ReflectionStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleTest {

    @ParameterizedTest
    @CsvSource({
        "PENDING, ASSESSMENT_PENDING",
        "ADDITIONAL_INFORMATION_REQUESTED, ASSESSMENT_PENDING",
        "DECIDED_POSITIVE, ASSESSMENT_POSITIVE"
    })
    void an_assessment_that_binds_stands_in_the_way(AssessmentStatus status, Obstacle obstacle) {
        assertThat(Obstacle.of(status)).contains(obstacle);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDED_NEGATIVE", "LAPSED", "REVOKED"})
    void one_that_is_over_does_not(AssessmentStatus status) {
        assertThat(Obstacle.of(status)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void of_periods_only_one_that_runs_does(ReflectionStatus status) {
        assertThat(Obstacle.of(status).isPresent()).isEqualTo(status == ReflectionStatus.GRANTED);
    }
}
