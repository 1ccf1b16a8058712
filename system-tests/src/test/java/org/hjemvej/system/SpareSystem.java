package org.hjemvej.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hjemvej.system.faults.Laboratory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A second system for tests that leave rubbish or ruins behind; nothing but them relies on what it holds. */
public final class SpareSystem implements ParameterResolver {

    /** Whoever uses this system has it alone. */
    public static final String LOCK = "spare system";

    /** What takes longest of all is done with it: when it began last, all would wait for it. */
    public static final int FIRST = 1;

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SpareSystem.class);

    /** Who tries every role for every operation is refused more often than any client, and webhooks stay on this machine. */
    private static final Map<String, String> FOR_TESTS = Map.of(
            "HJEMVEJ_RATE_REFUSALS_PER_MINUTE",
            "1000000",
            "HJEMVEJ_RATE_REFUSALS_BURST",
            "1000000",
            "HJEMVEJ_WEBHOOKS_TEST_TARGETS",
            "localhost");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Laboratory.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SPACE).computeIfAbsent(Laboratory.class, type -> start(), Laboratory.class);
    }

    private static Laboratory start() {
        try {
            return Laboratory.start(RunningSystem.root(), FOR_TESTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
