package org.hjemvej.notifications.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.hjemvej.platform.vault.VaultException;
import org.jboss.logging.Logger;

/** An organisation registers its own addresses, changes their secrets, stops and resumes them. */
@ApplicationScoped
public class KeepSubscriptions {

    private static final Logger LOG = Logger.getLogger(KeepSubscriptions.class);
    private static final int SECRET_BYTES = 32;

    private final WebhookSubscriptions subscriptions;
    private final Targets targets;
    private final Vault vault;
    private final WebhookSettings settings;
    private final Audit audit;
    private final BusinessClock clock;
    private final SecureRandom random = new SecureRandom();

    KeepSubscriptions(
            WebhookSubscriptions subscriptions,
            Targets targets,
            Vault vault,
            WebhookSettings settings,
            Audit audit,
            BusinessClock clock) {
        this.subscriptions = subscriptions;
        this.targets = targets;
        this.vault = vault;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** A subscription with its secret, which is told this once only. */
    public record WithSecret(WebhookSubscription subscription, String secret) {}

    /** Which notices somebody with these roles wants pushed to an address of her organisation. */
    public record Wish(String organisation, Set<String> roles, String url, WebhookSubscription.Wanted wanted) {

        private void mustBeHers() {
            List<String> others = wanted.roles().stream()
                    .filter(role -> !roles.contains(role))
                    .toList();
            if (!others.isEmpty()) {
                throw WebhookRule.WEBHOOK_ROLE_NOT_YOURS.broken(Map.of("roles", others));
            }
        }
    }

    @Transactional
    public WithSecret create(Wish wish, Actor actor) {
        wish.mustBeHers();
        targets.check(wish.url());
        String organisation = wish.organisation();
        if (subscriptions.of(organisation).size() >= settings.perOrganisation()) {
            throw WebhookRule.WEBHOOK_LIMIT.broken(Map.of("most", settings.perOrganisation()));
        }
        WebhookSubscription subscription =
                WebhookSubscription.create(organisation, wish.url(), wish.wanted(), clock.machineTime());
        vault.createKey(subscription.id());
        byte[] secret = secret();
        subscription.firstSecret(vault.seal(subscription.id(), placeOf(subscription), secret));
        subscriptions.persistAndFlush(subscription);
        audit.record(actor, "webhook.create", "service", subscription.id());
        return new WithSecret(subscription, text(secret));
    }

    /** A new secret; the former one signs beside it until the receiver has changed over. */
    @Transactional
    public WithSecret rotate(String id, ExpectedVersion expected, Actor actor) {
        WebhookSubscription subscription = subscriptions.get(id, actor.organisation());
        expected.mustBe(subscription.version());
        byte[] secret = secret();
        subscription.rotate(
                vault.seal(id, placeOf(subscription), secret),
                clock.machineTime().plus(settings.rotation()));
        subscriptions.flush();
        audit.record(actor, "webhook.rotate", "service", id);
        return new WithSecret(subscription, text(secret));
    }

    @Transactional
    public WebhookSubscription become(String id, SubscriptionStatus status, ExpectedVersion expected, Actor actor) {
        WebhookSubscription subscription = subscriptions.get(id, actor.organisation());
        expected.mustBe(subscription.version());
        subscription.become(status);
        subscriptions.flush();
        audit.record(actor, "webhook." + status.name().toLowerCase(java.util.Locale.ROOT), "service", id);
        return subscription;
    }

    /** The secrets that sign now, the newest first; a former one that does not open signs no more. */
    List<byte[]> secretsOf(WebhookSubscription subscription) {
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(vault.open(subscription.id(), placeOf(subscription), subscription.sealedSecret()));
        byte[] former = subscription.sealedFormerSecret(clock.machineTime());
        if (former != null) {
            former(subscription, former).ifPresent(secrets::add);
        }
        return secrets;
    }

    private Optional<byte[]> former(WebhookSubscription subscription, byte[] sealed) {
        try {
            return Optional.of(vault.open(subscription.id(), placeOf(subscription), sealed));
        } catch (VaultException e) {
            if (e.isOutOfReach()) {
                throw e;
            }
            LOG.warnf("The former secret of subscription %s does not open: %s", subscription.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private static String text(byte[] secret) {
        return Signature.SECRET_PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    private static Vault.Place placeOf(WebhookSubscription subscription) {
        return new Vault.Place("webhook_subscription", "sealed_secret", subscription.id());
    }
}
