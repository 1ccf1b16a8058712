package org.hjemvej.notifications.webhooks;

/** Where a delivery stands. FAILED after the last attempt of the plan; it can be sent again by hand. */
public enum DeliveryState {
    PENDING,
    DELIVERED,
    FAILED
}
