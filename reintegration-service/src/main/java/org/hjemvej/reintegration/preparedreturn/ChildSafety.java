package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether she is a child now, and which of the gates that make a child's return safe hold. */
@Embeddable
public class ChildSafety {

    private boolean gatesNeeded;
    private String gatesHolding;
    private boolean receiverNamed;
    private boolean escortArranged;

    protected ChildSafety() {}

    static ChildSafety of(boolean child) {
        ChildSafety safety = new ChildSafety();
        safety.gatesNeeded = child;
        safety.gatesHolding = "";
        return safety;
    }

    /** The gates that do not hold yet; none for an adult, nor for who was a child and is none any more. */
    public Set<SafetyGate> missing() {
        if (!gatesNeeded) {
            return EnumSet.noneOf(SafetyGate.class);
        }
        Set<SafetyGate> missing = EnumSet.allOf(SafetyGate.class);
        missing.removeAll(SafetyGates.read(gatesHolding));
        if (receiverNamed) {
            missing.remove(SafetyGate.NAMED_RECEIVER);
        }
        if (escortArranged) {
            missing.remove(SafetyGate.ESCORT);
        }
        return missing;
    }

    /** Those of them without which no place is looked for. */
    public Set<SafetyGate> missingForEntry() {
        Set<SafetyGate> missing = missing();
        missing.retainAll(SafetyGate.ofEntry());
        return missing;
    }

    /** Refuses a step towards the journey as long as one is missing. */
    void mustHold() {
        Set<SafetyGate> missing = missing();
        if (missing.contains(SafetyGate.BEST_INTERESTS_DECISION)) {
            throw ReturnRule.BEST_INTEREST_MISSING.broken(Map.of("missing", missing));
        }
        if (!missing.isEmpty()) {
            throw ReturnRule.SAFETY_GATES_MISSING.broken(Map.of("missing", missing));
        }
    }

    /** What is known now: of who is no child any more nothing is asked. */
    void known(boolean stillChild, Set<SafetyGate> holding) {
        gatesNeeded = stillChild;
        gatesHolding = SafetyGates.write(holding);
    }

    void arrangeJourney(boolean receiver, boolean escort, Stage stage) {
        if (!gatesNeeded) {
            throw ReturnRule.JOURNEY_OF_A_CHILD.broken();
        }
        stage.mustBeAbleToBecome(ReturnStatus.CANCELLED);
        receiverNamed = receiver;
        escortArranged = escort;
    }

    boolean isOfChild() {
        return gatesNeeded;
    }
}
