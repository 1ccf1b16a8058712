package org.hjemvej.reintegration.payments;

/** How cash reaches the person. The partner-cash channel is the one that carries money today. */
public enum PayoutChannel {
    PARTNER_CASH
}
