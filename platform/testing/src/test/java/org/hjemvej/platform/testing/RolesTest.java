package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final String PLATFORM = "org.hjemvej.platform";

    @Test
    void the_documented_roles_are_those_that_somebody_has() throws IOException {
        String document = Files.readString(Path.of("..", "..", "docs", "roles.md"));

        List<String> documented = LINE.matcher(document)
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();

        assertThat(documented).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Roles.known());
    }

    @Test
    void a_role_that_nobody_has_is_found() {
        assertThat(Roles.unknownAmong(List.of("shelter-worker", "**", "ri-shelter", "municipality")))
                .containsExactly("ri-shelter", "municipality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-service", "reintegration-service", "partner-service", "notification-service"})
    void a_role_that_a_service_configures_is_one_that_somebody_has(String service) throws IOException {
        Properties configured = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("..", "..", service, "src", "main", "resources", "application.properties"))) {
            configured.load(file);
        }

        List<String> named = List.of(
                        configured.getProperty("hjemvej.deadlines.reader", "").split(","))
                .stream()
                .filter(role -> !role.isBlank())
                .toList();

        assertThat(Roles.unknownAmong(named)).isEmpty();
    }

    @Test
    void the_operations_that_every_service_has_name_roles_that_somebody_has() {
        JavaClasses platform = HouseArchitecture.mainClassesOf(PLATFORM);

        assertThatCode(() -> Objects.requireNonNull(HouseArchitecture.rules(PLATFORM)
                                .get("every role that is named is one that somebody has"))
                        .check(platform))
                .doesNotThrowAnyException();
        assertThat(platform.stream().anyMatch(each -> each.getSimpleName().equals("DeadLetterResource")))
                .as("the judge has looked at them")
                .isTrue();
    }
}
