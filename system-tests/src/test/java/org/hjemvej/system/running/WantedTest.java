package org.hjemvej.system.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedTest {

    private static final List<String> KNOWN = List.of("R1", "R5");

    @Test
    void goals_a_profile_and_a_seed_are_read() {
        Wanted wanted = of("R5", "--profile", "short", "--seed", "42");

        assertThat(wanted.root()).isEqualTo(Path.of("root"));
        assertThat(wanted.wants("R5")).isTrue();
        assertThat(wanted.wants("R1")).isFalse();
        assertThat(wanted.full()).isFalse();
        assertThat(wanted.seed()).isEqualTo(42);
        assertThat(of().wants("R1")).isTrue();
        assertThat(of().full()).isTrue();
    }

    @Test
    void what_is_not_understood_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> of("R9"))
                .hasMessageContaining("R9 is not known")
                .hasMessageContaining("[R1, R5]");
        assertThatThrownBy(() -> of("--profile", "quick")).hasMessage("--profile is short or full, not quick");
        assertThatThrownBy(() -> of("--seed")).hasMessage("--seed is a whole number, not null");
        assertThatThrownBy(() -> of("--seed", "x")).hasMessage("--seed is a whole number, not x");
    }

    private static Wanted of(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "root";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Wanted.of(all, KNOWN);
    }
}
