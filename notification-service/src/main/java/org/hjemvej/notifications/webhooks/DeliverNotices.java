package org.hjemvej.notifications.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.VaultException;
import org.jboss.logging.Logger;

/**
 * Carries queued deliveries out. A delivery is taken in one transaction, sent outside of any, and its outcome kept in another:
 * who dies in between loses it after the lease, and it is sent again under the same id.
 */
@ApplicationScoped
class DeliverNotices {

    private static final Logger LOG = Logger.getLogger(DeliverNotices.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Why nothing was sent when it could not be signed. */
    private static final String UNSIGNED = "SECRET_UNREADABLE";

    private final WebhookDeliveries deliveries;
    private final WebhookSubscriptions subscriptions;
    private final WebhookAttempts attempts;
    private final KeepSubscriptions secrets;
    private final Targets targets;
    private final WebhookSender sender;
    private final BusinessClock clock;
    private final int atOnce;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    DeliverNotices(
            WebhookDeliveries deliveries,
            WebhookSubscriptions subscriptions,
            WebhookAttempts attempts,
            KeepSubscriptions secrets,
            Targets targets,
            WebhookSender sender,
            WebhookSettings settings,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.attempts = attempts;
        this.secrets = secrets;
        this.targets = targets;
        this.sender = sender;
        this.clock = clock;
        this.atOnce = settings.atOnce();
        this.free = new Semaphore(settings.atOnce());
    }

    /** One delivery with everything it takes to send it; without secrets when they cannot be read. */
    private record Job(String id, String url, List<byte[]> secrets, String body) {}

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        jobs().forEach(job -> threads.execute(() -> {
            try {
                carry(job);
            } catch (RuntimeException e) {
                LOG.warnf(
                        "Delivery %s was not carried out and comes again: %s",
                        job.id(), e.getClass().getSimpleName());
            } finally {
                free.release();
            }
        }));
    }

    /** As many as there is room for; what is not taken leaves its room free, also when the database does not answer. */
    private List<Job> jobs() {
        int room = free.drainPermits();
        List<Job> jobs = List.of();
        try {
            if (room > 0) {
                jobs = QuarkusTransaction.requiringNew().call(() -> take(Math.min(room, atOnce)));
            }
            return jobs;
        } finally {
            free.release(room - jobs.size());
        }
    }

    private List<Job> take(int most) {
        Instant now = clock.machineTime();
        return deliveries.due(now, most).stream()
                .map(delivery -> {
                    delivery.take(now, LEASE);
                    WebhookSubscription subscription = subscriptions.findById(delivery.subscriptionId());
                    return new Job(delivery.id(), subscription.url(), secretsOf(subscription), delivery.payload());
                })
                .toList();
    }

    /** A secret that does not open fails the deliveries of their own subscription, and hold up no other. */
    private List<byte[]> secretsOf(WebhookSubscription subscription) {
        try {
            return secrets.secretsOf(subscription);
        } catch (VaultException e) {
            if (e.isOutOfReach()) {
                // no key can be read now, nobody's: the round is given up and costs no delivery an attempt
                throw e;
            }
            LOG.errorf("The secret of subscription %s does not open: %s", subscription.id(), e.getMessage());
            return List.of();
        }
    }

    private void carry(Job job) {
        Instant started = clock.machineTime();
        WebhookAttempt.Outcome outcome = attempt(job, started);
        QuarkusTransaction.requiringNew().run(() -> keep(job.id(), started, outcome));
    }

    private WebhookAttempt.Outcome attempt(Job job, Instant started) {
        if (job.secrets().isEmpty()) {
            return new WebhookAttempt.Outcome(null, UNSIGNED, 0);
        }
        try {
            Targets.Target target = targets.check(job.url());
            long timestamp = started.getEpochSecond();
            return sender.send(
                    target,
                    job.id(),
                    timestamp,
                    Signature.of(job.secrets(), job.id(), timestamp, job.body()),
                    job.body());
        } catch (RuleBroken refused) {
            return new WebhookAttempt.Outcome(
                    null, String.valueOf(refused.facts().get("reason")), 0);
        }
    }

    private void keep(String id, Instant started, WebhookAttempt.Outcome outcome) {
        WebhookDelivery delivery = deliveries.findById(id);
        attempts.persist(WebhookAttempt.of(delivery, started, outcome));
        Instant now = clock.machineTime();
        if (outcome.isDelivered()) {
            delivery.delivered(now);
        } else {
            delivery.failed(
                    now,
                    RetryPlan.after(
                            delivery.attempts(), ThreadLocalRandom.current().nextDouble()));
        }
        if (outcome.isGone()) {
            subscriptions.findById(delivery.subscriptionId()).become(SubscriptionStatus.DISABLED);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
