package org.hjemvej.notifications.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One notice on its way to one address. Its id stays the same over all attempts, so that a receiver knows a repeat. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    @Id
    private String id;

    @Version
    private long version;

    private String subscriptionId;
    private String noticeId;
    private String code;
    private String payload;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;
    private Instant nextAttemptAt;
    private Instant createdAt;
    private @Nullable Instant deliveredAt;

    protected WebhookDelivery() {}

    static WebhookDelivery of(String subscriptionId, String noticeId, String code, String payload, Instant now) {
        WebhookDelivery delivery = new WebhookDelivery();
        delivery.id = Ids.handle("H");
        delivery.subscriptionId = subscriptionId;
        delivery.noticeId = noticeId;
        delivery.code = code;
        delivery.payload = payload;
        delivery.state = DeliveryState.PENDING;
        delivery.createdAt = now;
        delivery.nextAttemptAt = now;
        return delivery;
    }

    /** Takes it for one attempt; whoever took it and does not come back loses it after the lease. */
    void take(Instant now, Duration lease) {
        attempts++;
        nextAttemptAt = now.plus(lease);
    }

    void delivered(Instant now) {
        state = DeliveryState.DELIVERED;
        deliveredAt = now;
    }

    void failed(Instant now, Optional<Duration> wait) {
        if (wait.isPresent()) {
            nextAttemptAt = now.plus(wait.get());
        } else {
            state = DeliveryState.FAILED;
        }
    }

    /** Once more from the beginning of the plan, by hand. */
    void again(Instant now) {
        if (state == DeliveryState.PENDING) {
            throw WebhookRule.DELIVERY_NOT_OVER.broken();
        }
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAttemptAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String subscriptionId() {
        return subscriptionId;
    }

    public String noticeId() {
        return noticeId;
    }

    public String code() {
        return code;
    }

    String payload() {
        return payload;
    }

    public DeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }
}
