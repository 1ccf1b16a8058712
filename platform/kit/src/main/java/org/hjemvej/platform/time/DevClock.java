package org.hjemvej.platform.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves the business clock of all services together, in development and test. The wanted offset is the record
 * {@code offset} of a compacted topic; each instance of each service stores it and answers with a record of its own. Only
 * forward.
 */
@ApplicationScoped
public class DevClock {

    private static final Logger LOG = Logger.getLogger(DevClock.class);
    private static final String OFFSET = "offset";

    /** Before a topic is read again that cannot be read now; each attempt is a connection of its own. */
    private static final Duration AGAIN = Duration.ofMillis(500);

    private final DevClockSettings settings;
    private final BusinessClock clock;
    private final Producer<String, byte[]> producer;
    private final Map<String, Object> broker;
    private final Event<ClockMoved> moved;
    private final String service;
    private final Map<String, Duration> agreed = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final CountDownLatch known = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    /** One move after the other, beside the reading of the topic: what a move brings may take longer than others wait for an answer. */
    private final ExecutorService moves = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dev-clock-moves").daemon().factory());

    private volatile boolean running;
    private volatile boolean lost;
    private @Nullable Consumer<String, byte[]> consumer;

    DevClock(
            DevClockSettings settings,
            BusinessClock clock,
            Producer<String, byte[]> producer,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Event<ClockMoved> moved,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "hjemvej.instance", defaultValue = "1") int instance) {
        this.settings = settings;
        this.clock = clock;
        this.producer = producer;
        this.broker = broker;
        this.moved = moved;
        this.service = instance == 1 ? application : application + "-" + instance;
    }

    /** Before events, deadlines and requests are looked at: a service that comes back must not judge by an old date. */
    void start(@Observes @Priority(2) StartupEvent event) throws InterruptedException {
        if (settings.enabled()) {
            running = true;
            Thread.ofPlatform().name("dev-clock").daemon().start(this::listen);
            if (!known.await(settings.agreement().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The topic of the development clock does not answer; the date is the machine's until it does");
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        stopped.countDown();
        Consumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    public boolean enabled() {
        return settings.enabled();
    }

    /** Moves the clock so that {@code target} is now, on all services; false when they did not agree in time. */
    public boolean moveTo(Instant target) {
        Duration offset = Duration.between(clock.machineTime(), target);
        send(OFFSET, offset);
        return awaitAgreement(offset);
    }

    private boolean awaitAgreement(Duration offset) {
        List<String> services = settings.services().orElse(List.of(service));
        long deadline = System.nanoTime() + settings.agreement().toNanos();
        lock.lock();
        try {
            while (!services.stream()
                    .allMatch(name -> agreed.getOrDefault(name, Duration.ZERO).compareTo(offset) >= 0)) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    LOG.warnf("The clock moves by %s, and is there only at %s", offset, agreed);
                    return false;
                }
                changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        while (running) {
            lost = false;
            try (Consumer<String, byte[]> current = newConsumer()) {
                consumer = current;
                TopicPartition partition = new TopicPartition(settings.topic(), 0);
                current.assign(List.of(partition));
                current.seekToBeginning(List.of(partition));
                long end = current.endOffsets(List.of(partition)).get(partition);
                while (running && !lost) {
                    if (known.getCount() > 0 && current.position(partition) >= end) {
                        known.countDown();
                    }
                    for (ConsumerRecord<String, byte[]> record : current.poll(Duration.ofMillis(200))) {
                        take(record);
                    }
                }
            } catch (WakeupException e) {
                running = false;
            } catch (RuntimeException e) {
                lose(e);
            }
            pause();
        }
        moves.shutdown();
    }

    private void lose(RuntimeException e) {
        LOG.warnf(
                "The development clock lost its topic and reads it again: %s",
                e.getClass().getSimpleName());
        lost = true;
    }

    private void pause() {
        try {
            stopped.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Duration offset = Duration.parse(new String(record.value(), StandardCharsets.UTF_8));
        if (OFFSET.equals(record.key())) {
            if (known.getCount() > 0) {
                // nothing of the service goes on yet, and nothing may before it knows the date
                follow(offset);
            } else {
                moves.execute(() -> move(offset));
            }
            return;
        }
        lock.lock();
        try {
            agreed.put(record.key(), offset);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void move(Duration offset) {
        try {
            if (follow(offset)) {
                moved.fire(new ClockMoved(clock.now()));
            }
        } catch (RuntimeException e) {
            lose(e);
        }
    }

    /** Whether it went forward by that. */
    private boolean follow(Duration offset) {
        boolean forward = offset.compareTo(clock.offset()) > 0;
        clock.moveTo(offset);
        send(service, clock.offset());
        return forward;
    }

    private void send(String key, Duration offset) {
        try {
            producer.send(new ProducerRecord<>(
                            settings.topic(), 0, key, offset.toString().getBytes(StandardCharsets.UTF_8)))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The clock topic does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while moving the clock", e);
        }
    }

    private Consumer<String, byte[]> newConsumer() {
        Map<String, Object> config = new HashMap<>(broker);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
