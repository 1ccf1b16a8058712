package org.hjemvej.notifications.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One attempt to deliver: when, how long it took, what was answered or why nothing was. */
@Entity
@Table(name = "webhook_attempt")
public class WebhookAttempt {

    @Id
    private String id;

    private String deliveryId;
    private int number;
    private Instant startedAt;
    private long millis;
    private @Nullable Integer statusCode;
    private @Nullable String failure;

    protected WebhookAttempt() {}

    static WebhookAttempt of(WebhookDelivery delivery, Instant startedAt, Outcome outcome) {
        WebhookAttempt attempt = new WebhookAttempt();
        attempt.id = Ids.handle("B");
        attempt.deliveryId = delivery.id();
        attempt.number = delivery.attempts();
        attempt.startedAt = startedAt;
        attempt.millis = outcome.millis();
        attempt.statusCode = outcome.statusCode();
        attempt.failure = outcome.failure();
        return attempt;
    }

    /**
     * What came of an attempt.
     *
     * @param statusCode the receiver's answer, when there was one
     * @param failure a code when there was none
     * @param millis how long it took
     */
    public record Outcome(
            @Nullable Integer statusCode, @Nullable String failure, long millis) {

        boolean isDelivered() {
            return statusCode != null && statusCode >= 200 && statusCode < 300;
        }

        /** The receiver says that the address is gone for good. */
        boolean isGone() {
            return statusCode != null && statusCode == 410;
        }
    }

    public int number() {
        return number;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public long millis() {
        return millis;
    }

    public @Nullable Integer statusCode() {
        return statusCode;
    }

    public @Nullable String failure() {
        return failure;
    }
}
