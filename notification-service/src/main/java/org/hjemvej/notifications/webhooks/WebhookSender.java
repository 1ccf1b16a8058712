package org.hjemvej.notifications.webhooks;

/** Sends one signed message to a target that was just checked. */
public interface WebhookSender {

    /** Sends and waits for the answer; every failure is an outcome, never an exception. */
    WebhookAttempt.Outcome send(Targets.Target target, String id, long timestamp, String signature, String body);
}
