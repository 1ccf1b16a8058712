package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares the diagrams of {@code docs/states} with the state machines of a service. {@code -Dsnapshots.update=true} writes
 * new ones instead, to be looked at and committed.
 */
public final class StateDiagrams {

    private StateDiagrams() {}

    /** A machine as Mermaid text under a heading. */
    public static <E extends Enum<E>> String machine(String name, E first, Function<E, Set<E>> next) {
        StringBuilder text =
                new StringBuilder("\n## " + name + "\n\n```mermaid\nstateDiagram-v2\n    [*] --> " + first + "\n");
        for (E state : first.getDeclaringClass().getEnumConstants()) {
            Set<E> wanted = new TreeSet<>(next.apply(state));
            wanted.forEach(each -> text.append("    ")
                    .append(state)
                    .append(" --> ")
                    .append(each)
                    .append('\n'));
            if (wanted.isEmpty()) {
                text.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return text.append("```\n").toString();
    }

    /** Fails unless the document of the service shows exactly these machines. */
    public static void mustBeCurrent(String service, List<String> machines) {
        String document = "# States of " + service
                + "\n\nGenerated from the code; do not edit. A change of state that is not shown here is refused.\n"
                + String.join("", machines);
        Path file = Path.of("..", "docs", "states", service + ".md");
        try {
            if (Boolean.getBoolean("snapshots.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document);
            }
            assertThat(Files.readString(file))
                    .as("the diagrams of %s; run ./dev test -Dsnapshots.update=true and review the change", service)
                    .isEqualTo(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
