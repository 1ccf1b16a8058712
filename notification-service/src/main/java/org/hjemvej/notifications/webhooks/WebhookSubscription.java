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
    private String roles;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private byte[] sealedSecret;
    private byte @Nullable [] sealedFormerSecret;
    private @Nullable Instant formerSecretUntil;
    private Instant createdAt;

    protected WebhookSubscription() {}

    /**
     * Which of an organisation's notices an address wants.
     *
     * @param codes all when there are none
     * @param roles whose own notices it gets beside those that are for the whole organisation
     */
    public record Wanted(List<String> codes, List<String> roles) {}

    static WebhookSubscription create(String organisation, String url, Wanted wanted, Instant now) {
        WebhookSubscription subscription = new WebhookSubscription();
        subscription.id = Ids.handle("W");
        subscription.organisation = organisation;
        subscription.url = url;
        subscription.codes = String.join(",", wanted.codes());
        subscription.roles = String.join(",", wanted.roles());
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

    /** Whether it gets a notice of this code, for this role only or for all when there is none. */
    boolean wants(String code, @Nullable String role) {
        return status == SubscriptionStatus.ACTIVE
                && (codes.isEmpty() || codes().contains(code))
                && (role == null || roles().contains(role));
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
        return listed(codes);
    }

    /** The roles whose own notices it gets as well. */
    public List<String> roles() {
        return listed(roles);
    }

    private static List<String> listed(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
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
