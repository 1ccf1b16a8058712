package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.reflection.ReflectionStatus.DECLINED;
import static org.hjemvej.cases.reflection.ReflectionStatus.ENDED_EARLY;
import static org.hjemvej.cases.reflection.ReflectionStatus.EXPIRED;
import static org.hjemvej.cases.reflection.ReflectionStatus.GRANTED;
import static org.hjemvej.cases.reflection.ReflectionStatus.OFFERED;
import static org.hjemvej.cases.reflection.ReflectionStatus.REFUSED;
import static org.hjemvej.cases.reflection.ReflectionStatus.REQUESTED;
import static org.hjemvej.cases.reflection.ReflectionStatus.SUPERSEDED;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

/** Each state of a period, and of an extension, with each step: process 2.4, written down here once more. */
class PeriodStatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Actor UDL = person("ulrik", "UDL");
    private static final byte[] SEALED = {1};

    /** How each state is asked for; nothing becomes OFFERED again. */
    private static final Map<ReflectionStatus, Consumer<ReflectionPeriod>> STEPS = new EnumMap<>(Map.of(
            REQUESTED, period -> period.request(DAY),
            DECLINED, period -> period.decline(DAY),
            REFUSED, period -> period.refuse(SEALED, DAY, UDL),
            GRANTED, period -> period.grant(DAY, InventedTerms.of(30), DAY, UDL),
            EXPIRED, ReflectionPeriod::expire,
            SUPERSEDED, period -> period.supersede(SupersessionReason.values()[0], DAY, UDL)));

    /** A way to each state that a step leads to. */
    private static final Map<ReflectionStatus, List<ReflectionStatus>> WAYS = new EnumMap<>(Map.of(
            OFFERED, List.of(),
            REQUESTED, List.of(REQUESTED),
            DECLINED, List.of(DECLINED),
            REFUSED, List.of(REQUESTED, REFUSED),
            GRANTED, List.of(REQUESTED, GRANTED),
            EXPIRED, List.of(REQUESTED, GRANTED, EXPIRED),
            SUPERSEDED, List.of(REQUESTED, GRANTED, SUPERSEDED)));

    private static final Map<ReflectionStatus, Set<ReflectionStatus>> PROCESS = new EnumMap<>(Map.of(
            OFFERED, EnumSet.of(REQUESTED, DECLINED),
            REQUESTED, EnumSet.of(GRANTED, REFUSED),
            DECLINED, EnumSet.of(REQUESTED),
            GRANTED, EnumSet.of(EXPIRED, ENDED_EARLY, SUPERSEDED)));

    /** What leads on beside the steps: a request that was received in time, and another basis of her stay. */
    private static final Map<ReflectionStatus, ReflectionStatus> BESIDE =
            new EnumMap<>(Map.of(EXPIRED, GRANTED, REQUESTED, OFFERED));

    @Test
    void a_period_goes_where_the_process_says_and_nowhere_else() {
        WAYS.forEach((from, way) -> STEPS.forEach((to, step) -> {
            ReflectionPeriod period = in(from);
            if (PROCESS.getOrDefault(from, Set.of()).contains(to)) {
                step.accept(period);
                assertThat(period.status()).isEqualTo(to);
            } else {
                refusedBy(ReflectionRule.REFLECTION_STATE, () -> step.accept(period));
                assertThat(period.status()).as(from + " to " + to).isEqualTo(from);
            }
        }));
        for (ReflectionStatus from : ReflectionStatus.values()) {
            Set<ReflectionStatus> next = EnumSet.noneOf(ReflectionStatus.class);
            next.addAll(PROCESS.getOrDefault(from, Set.of()));
            Optional.ofNullable(BESIDE.get(from)).ifPresent(next::add);
            assertThat(from.next()).isEqualTo(next);
        }
    }

    @Test
    void an_extension_is_decided_once() {
        Map<ExtensionStatus, BiConsumer<ReflectionPeriod, Extension>> steps = new EnumMap<>(Map.of(
                ExtensionStatus.GRANTED,
                (period, extension) -> period.grantExtension(extension, InventedCeiling.of(120), DAY, UDL),
                ExtensionStatus.REFUSED,
                (period, extension) -> period.refuseExtension(extension, SEALED, DAY, UDL),
                ExtensionStatus.LAPSED,
                (period, extension) -> extension.lapse(DAY)));

        for (ExtensionStatus from : ExtensionStatus.values()) {
            steps.forEach((to, step) -> {
                ReflectionPeriod period = in(GRANTED);
                Extension extension = period.fileExtension(
                        10, ExtensionGround.SPECIAL_REASONS, InventedCeiling.of(120), InventedTerms.filedOn(DAY));
                steps.getOrDefault(from, (whose, none) -> {}).accept(period, extension);
                assertThat(extension.status()).isEqualTo(from);
                if (from == ExtensionStatus.REQUESTED) {
                    step.accept(period, extension);
                    assertThat(extension.status()).isEqualTo(to);
                } else {
                    refusedBy(ReflectionRule.EXTENSION_STATE, () -> step.accept(period, extension));
                    assertThat(extension.status()).as(from + " to " + to).isEqualTo(from);
                }
            });
        }
    }

    private static ReflectionPeriod in(ReflectionStatus wanted) {
        ReflectionPeriod period = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, DAY);
        WAYS.getOrDefault(wanted, List.of())
                .forEach(state -> STEPS.getOrDefault(state, each -> {}).accept(period));
        assertThat(period.status()).isEqualTo(wanted);
        return period;
    }
}
