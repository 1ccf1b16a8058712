package org.hjemvej.notifications.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One address of an organisation that its notices are pushed to, with the secret they are signed by. */
@Entity
@Table(name = "webhook_subscription")
public class WebhookSubscription {

    @Id
    private String id;

    @Version
    private long version;

    private String organisation;
    private String url;
    private String codes;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private byte[] sealedSecret;
    private byte @Nullable [] sealedFormerSecret;
    private @Nullable Instant formerSecretUntil;
    private Instant createdAt;

    protected WebhookSubscription() {}

    static WebhookSubscription create(String organisation, String url, List<String> codes, Instant now) {
        WebhookSubscription subscription = new WebhookSubscription();
        subscription.id = Ids.handle("W");
        subscription.organisation = organisation;
        subscription.url = url;
        subscription.codes = String.join(",", codes);
        subscription.status = SubscriptionStatus.ACTIVE;
        subscription.sealedSecret = new byte[0];
        subscription.createdAt = now;
        return subscription;
    }

    void firstSecret(byte[] sealed) {
        sealedSecret = sealed.clone();
    }

    /** From now on a new secret signs; the former one goes on beside it for a while. */
    void rotate(byte[] sealed, Instant formerUntil) {
        sealedFormerSecret = sealedSecret;
        formerSecretUntil = formerUntil;
        sealedSecret = sealed.clone();
    }

    void become(SubscriptionStatus wanted) {
        status = wanted;
    }

    boolean wants(String code) {
        return status == SubscriptionStatus.ACTIVE && (codes.isEmpty() || codes().contains(code));
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String organisation() {
        return organisation;
    }

    public String url() {
        return url;
    }

    /** The codes it is limited to; empty for all. */
    public List<String> codes() {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }

    public SubscriptionStatus status() {
        return status;
    }

    byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    byte @Nullable [] sealedFormerSecret(Instant now) {
        Instant until = formerSecretUntil;
        return until != null && now.isBefore(until) ? sealedFormerSecret : null;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
