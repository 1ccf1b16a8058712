package org.hjemvej.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateTest {

    private enum Light implements State<Light> {
        RED,
        GREEN;

        @Override
        public Set<Light> next() {
            return this == RED ? EnumSet.of(GREEN) : EnumSet.noneOf(Light.class);
        }
    }

    @Test
    void what_may_come_next_is_let_through() {
        assertThatCode(() -> Light.RED.mustLeadTo(Light.GREEN, InterfaceRule.CONCURRENT_CHANGE))
                .doesNotThrowAnyException();
    }

    @Test
    void what_may_not_is_refused_with_the_state_and_all_that_may() {
        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class, () -> Light.GREEN.mustLeadTo(Light.RED, InterfaceRule.CONCURRENT_CHANGE));

        assertThat(refused.rule()).isEqualTo(InterfaceRule.CONCURRENT_CHANGE);
        assertThat(refused.facts()).isEqualTo(Map.of("state", Light.GREEN, "wanted", Light.RED, "next", Set.of()));
    }
}
