package org.hjemvej.cases.assessment;

/** On what an authority may rest a decision about a person's status. A closed list: nothing personal can be written there. */
public enum DecisionBasis {
    ACTION_PLAN,
    CONVENTION_ART_10,
    ACTION_PLAN_AND_CONVENTION_ART_10
}
