package org.hjemvej.system.agent;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.NamedElement;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;
import org.jspecify.annotations.Nullable;

/** Comes into every JVM below the launcher; does nothing in those that are no service. */
public final class Agent {

    private static final Pattern SERVICE = Pattern.compile("([a-z]+-service)/target/quarkus-app/quarkus-run\\.jar");
    private static final int EVERY = 40;

    private final Orders orders;
    private final String service;
    private volatile Orders.@Nullable Halt order;
    private final AtomicInteger passed = new AtomicInteger();

    private Agent(Orders orders, String service) {
        this.orders = orders;
        this.service = service;
    }

    /** Called by the JVM before {@code main}; the argument is the folder of orders. */
    public static void premain(String folder, Instrumentation instrumentation) {
        Matcher command = SERVICE.matcher(System.getProperty("sun.java.command", ""));
        if (command.find()) {
            new Agent(new Orders(Path.of(folder)), command.group(1)).install(instrumentation);
        }
    }

    private void install(Instrumentation instrumentation) {
        Hook.onStep(this::at);
        Thread.ofPlatform().daemon().name("agent-orders").start(this::watch);
        AgentBuilder builder = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.InitializationStrategy.NoOp.INSTANCE);
        for (Step step : Step.values()) {
            builder = woven(
                    builder,
                    step.className(),
                    Advice.withCustomMapping()
                            .bind(Advices.Name.class, step.name())
                            .to(step.isBefore() ? Advices.Before.class : Advices.After.class),
                    step.method());
        }
        Optional<Sabotage> sabotage = orders.sabotage(service);
        if (sabotage.isPresent()) {
            builder = sabotaged(builder, sabotage.get());
        }
        builder.installOn(instrumentation);
    }

    private AgentBuilder sabotaged(AgentBuilder builder, Sabotage sabotage) {
        String platform = "org.hjemvej.platform.";
        return switch (sabotage) {
            case FORGETS_INBOX -> woven(builder, platform + "inbox.Intake", Advices.SaysYes.class, "isFirst");
            case FORGETS_KEYS ->
                woven(
                        woven(builder, platform + "idempotency.Commands", Advices.FindsNothing.class, "before"),
                        platform + "idempotency.Commands",
                        Advices.SaysYes.class,
                        "isFree");
            case REMEMBERS_LAST_ID -> {
                Hook.onUnsent(overlooking());
                yield woven(builder, platform + "outbox.OutboxTable", Advices.OverlooksOlder.class, "unsent");
            }
            case NO_AUDIT -> woven(builder, platform + "audit.Audit", Advices.DoesNothing.class, "insert");
            case NO_EVENT -> woven(builder, platform + "outbox.Outbox", Advices.DoesNothing.class, "publish");
            case FALSE_COMMIT -> {
                Hook.onCommit(falsely());
                yield woven(builder, "org.postgresql.jdbc.PgConnection", Advices.RollsBackAtTimes.class, "commit");
            }
        };
    }

    private static AgentBuilder woven(AgentBuilder builder, String className, Class<?> advice, String method) {
        return woven(builder, className, Advice.to(advice), method);
    }

    private static AgentBuilder woven(AgentBuilder builder, String className, Advice advice, String method) {
        ElementMatcher.Junction<NamedElement> named = ElementMatchers.named(method);
        return builder.type(ElementMatchers.named(className))
                .transform((type, description, loader, module, domain) -> visited(type, advice, named));
    }

    private static DynamicType.Builder<?> visited(
            DynamicType.Builder<?> type, Advice advice, ElementMatcher.Junction<NamedElement> method) {
        return type.visit(advice.on(method));
    }

    /** Looks for orders; the files are few and small. */
    private void watch() {
        while (true) {
            Optional<Orders.Halt> asked = orders.halt(service);
            if (!asked.equals(Optional.ofNullable(order))) {
                passed.set(0);
                order = asked.orElse(null);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private void at(String step) {
        Orders.Halt asked = order;
        if (asked != null && asked.step().name().equals(step) && passed.incrementAndGet() == asked.times()) {
            orders.carriedOut(service);
            Runtime.getRuntime().halt(137);
        }
    }

    /** Only rows behind the greatest id so far, as a careless relay would choose them. */
    private static UnaryOperator<List<Object>> overlooking() {
        AtomicLong last = new AtomicLong();
        return rows -> {
            long before = last.get();
            List<Object> behind = new ArrayList<>();
            for (Object row : rows) {
                long id = id(row);
                if (id > before) {
                    behind.add(row);
                    last.accumulateAndGet(id, Math::max);
                }
            }
            return behind;
        };
    }

    private static long id(Object row) {
        try {
            Method id = row.getClass().getDeclaredMethod("id");
            id.setAccessible(true);
            return (long) id.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every fortieth commit, once the service has started and the harness says {@code begin}. */
    private BooleanSupplier falsely() {
        AtomicInteger commits = new AtomicInteger();
        Path begin = orders.folder().resolve("begin");
        return () -> Files.exists(begin) && commits.incrementAndGet() % EVERY == 0;
    }
}
