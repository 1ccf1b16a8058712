package org.hjemvej.notifications.webhooks;

/** Whether notices are pushed. */
public enum SubscriptionStatus {
    ACTIVE,
    DISABLED
}
