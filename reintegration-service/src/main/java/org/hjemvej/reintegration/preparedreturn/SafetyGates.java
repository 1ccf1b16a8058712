package org.hjemvej.reintegration.preparedreturn;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.reintegration.eligibility.EligibilityFile;

/** Sets of safety gates: as case-service tells them, and as a return keeps them. */
final class SafetyGates {

    private SafetyGates() {}

    /** Those that hold by what is known; a gate that this version does not know opens nothing. */
    static Set<SafetyGate> known(EligibilityFile file, boolean representativeAgrees) {
        Set<SafetyGate> holding = EnumSet.noneOf(SafetyGate.class);
        Arrays.stream(SafetyGate.values())
                .filter(gate -> file.gatesHolding().contains(gate.name()))
                .forEach(holding::add);
        if (representativeAgrees) {
            holding.add(SafetyGate.REPRESENTATIVE_CONSENT);
        }
        return holding;
    }

    static String write(Set<SafetyGate> gates) {
        return gates.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<SafetyGate> read(String written) {
        return written.isEmpty()
                ? EnumSet.noneOf(SafetyGate.class)
                : Arrays.stream(written.split(","))
                        .map(SafetyGate::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SafetyGate.class)));
    }
}
