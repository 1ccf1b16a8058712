package org.hjemvej.cases.reflection;

import java.util.Map;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;

/** Two legal bases under one offer: a departure deadline without lawful stay, the corresponding offer with it. */
public enum PeriodBasis {
    DEPARTURE_DEADLINE("UDL", "DEPARTURE_DEADLINE", "UDL_ANSWER"),
    RESTITUTION_OFFER("CMM", "RESTITUTION_PERIOD_END", "CMM_ANSWER");

    private final String authority;
    private final String endDeadline;
    private final String answerDeadline;

    PeriodBasis(String authority, String endDeadline, String answerDeadline) {
        this.authority = authority;
        this.endDeadline = endDeadline;
        this.answerDeadline = answerDeadline;
    }

    /** The basis of a period that is offered to a person with this stay basis. */
    public static PeriodBasis of(StayBasis stayBasis) {
        return stayBasis.isLawful() ? RESTITUTION_OFFER : DEPARTURE_DEADLINE;
    }

    /** The type of the deadline that its last day is: only without lawful stay a deadline to depart. */
    String endDeadline() {
        return endDeadline;
    }

    /** The type of the deadline by which a request waits for its answer. */
    String answerDeadline() {
        return answerDeadline;
    }

    /** Refuses who is not of the authority. */
    void mustDecide(Actor actor) {
        if (!authority.equals(actor.organisation())) {
            throw ReflectionRule.REFLECTION_NOT_COMPETENT.broken(
                    Map.of("authority", authority, "organisation", actor.organisation()));
        }
    }

    /** Refuses who is not a named person of the authority. */
    void mustRefuse(Actor actor) {
        mustDecide(actor);
        if (!actor.isPerson()) {
            throw ReflectionRule.REFUSAL_BY_A_PERSON.broken(Map.of("authority", authority));
        }
    }

    /** The organisation that grants a period on this basis. */
    public String authority() {
        return authority;
    }
}
