package org.hjemvej.cases.reflection;

/** Why a period may be made longer (PAGE C4, BR21). */
public enum ExtensionGround {
    COOPERATES_ON_RETURN,
    SPECIAL_REASONS
}
