package org.hjemvej.reintegration.preparedreturn;

/** The outcome of the security risk assessment for the destination. */
public enum RiskGate {
    GO,
    NO_GO,
    CONDITIONS
}
