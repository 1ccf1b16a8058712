package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.jspecify.annotations.Nullable;

/** Asks what comes next in a case, and takes it: who asks first and then takes a step hears the same rule. */
final class NextSteps {

    static final List<String> EVERYBODY = List.of("clara", "mette", "ulrik", "ulla");

    private NextSteps() {}

    /** Takes all that is told to be refused and hears the rule that was told; returns what was refused, and by which. */
    static Set<String> agree(String path) {
        Set<String> refused = new TreeSet<>();
        for (String who : EVERYBODY) {
            for (Map<String, Object> action : actions(who, path)) {
                if (Boolean.FALSE.equals(action.get("allowed"))) {
                    Response answer = NextCommand.of(who, path, action).run();
                    String told = String.valueOf(((List<?>) action.get("missing")).getFirst());
                    assertThat(answer.statusCode())
                            .as(who + " takes " + action + ": " + answer.asString())
                            .isIn(403, 409);
                    assertThat(Json.text(answer, "/code"))
                            .as(who + " takes " + action)
                            .isEqualTo(told);
                    refused.add(action.get("operation") + " " + told);
                }
            }
        }
        return refused;
    }

    static void take(String who, String path, String operation) {
        take(who, path, operation, null);
    }

    /** Takes a step that is told to be allowed. */
    static void take(String who, String path, String operation, @Nullable String about) {
        Map<String, Object> told = actions(who, path).stream()
                .filter(each -> operation.equals(each.get("operation")))
                .filter(each -> about == null || about.equals(each.get("about")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(who + " is not told of " + operation + " " + about));
        assertThat(told).as(who).containsEntry("allowed", true);
        Response answer = NextCommand.of(who, path, told).run();
        assertThat(answer.statusCode())
                .as(who + " takes " + told + ": " + answer.asString())
                .isIn(200, 201);
    }

    /** What is told; nothing to who may not know of the case. */
    static List<Map<String, Object>> actions(String who, String path) {
        Response answer = Api.as(who).get(path + "/next-actions");
        if (answer.statusCode() == 404) {
            return List.of();
        }
        List<Map<String, Object>> actions = new ArrayList<>();
        Json.of(answer).required("_actions").forEach(each -> actions.add(Json.fields(each)));
        return actions;
    }
}
