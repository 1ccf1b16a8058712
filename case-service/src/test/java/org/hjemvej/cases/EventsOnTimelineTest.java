package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseHistory;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.platform.outbox.PublishedEvents;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.HouseArchitecture;
import org.junit.jupiter.api.Test;

/** No event is published of which no timeline tells. */
class EventsOnTimelineTest {

    private static final JavaClasses MAIN = HouseArchitecture.mainClassesOf("org.hjemvej.cases");

    @Test
    void every_event_is_told_by_an_entry_of_the_timeline() {
        Set<String> events = Contracts.eventRecords(MAIN).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(EventsOnTimeline.TOLD_BY.keySet())
                .as("say in EventsOnTimeline by which entry a new event is told")
                .isEqualTo(events);
    }

    @Test
    void every_entry_that_tells_of_an_event_exists() {
        Set<String> steps = steps().map(step -> step.kind() + " " + step.name()).collect(Collectors.toSet());

        assertThat(EventsOnTimeline.TOLD_BY.values().stream().flatMap(each -> each.stream()))
                .allSatisfy(each -> assertThat(steps).contains(each));
    }

    @Test
    void every_entry_has_words_in_both_languages() {
        assertThat(steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.text().in(Locale.ENGLISH)).as(step.name()).isNotBlank();
            assertThat(step.text().in(Locale.of("da")))
                    .as(step.name())
                    .isNotBlank()
                    .isNotEqualTo(step.text().in(Locale.ENGLISH));
        });
    }

    @Test
    void what_was_published_is_read_once_and_by_no_source_of_its_own() {
        assertThat(whoReadsPublishedEvents(TimelineSource.class))
                .as("a source says which kinds it tells of, and is given them")
                .isEmpty();
        assertThat(whoReadsPublishedEvents(CaseHistory.class))
                .as("the judge bites: who asks all sources reads for them")
                .isNotEmpty();
    }

    private static Stream<JavaClass> whoReadsPublishedEvents(Class<?> among) {
        return MAIN.stream()
                .filter(type -> type.isAssignableTo(among))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(PublishedEvents.class)));
    }

    private static Stream<TimelineStep> steps() {
        return MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(TimelineStep.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of((Object[]) type.getEnumConstants()))
                .map(TimelineStep.class::cast);
    }
}
