package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditChainApiTest {

    @Inject
    DataSource database;

    @Test
    void an_altered_row_is_named_and_no_other() {
        String handle = chainOfACase();
        assertThat(verify(handle).getBoolean("whole")).isTrue();
        assertThat(verify(handle).getLong("linked")).isGreaterThanOrEqualTo(3);

        Owner.run("update audit set role = 'cmm-manager' where id = (select min(id) from audit where chain = '" + handle
                + "')");

        JsonPath outcome = verify(handle);
        assertThat(outcome.getBoolean("whole")).isFalse();
        assertThat(outcome.getList("findings")).hasSize(1);
        assertThat(outcome.getString("findings[0].fault")).isEqualTo("ALTERED");
    }

    @Test
    void a_row_that_was_taken_out_is_named() {
        String handle = chainOfACase();

        Owner.run("delete from audit where id = (select max(id) from audit where chain = '" + handle + "')");

        assertThat(verify(handle).getList("findings.fault")).containsExactly("MISSING");
    }

    @Test
    void a_row_that_only_pretends_to_be_linked_is_named() {
        String handle = chainOfACase();

        Owner.run(
                "insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain,"
                        + " object_id, ids, trace_id, sealed_at) select occurred_at, recorded_at, actor_id, organisation, role,"
                        + " actor_kind, 'case.read', chain, object_id, ids, trace_id, now() from audit where chain = '"
                        + handle
                        + "' limit 1");

        assertThat(verify(handle).getList("findings.fault")).containsExactly("PUT_IN");
    }

    @Test
    void a_row_that_was_linked_into_another_chain_is_named() {
        String handle = chainOfACase();

        Owner.run(
                "with put as (insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action,"
                        + " chain, object_id, ids, trace_id, sealed_at) select occurred_at, recorded_at, actor_id, organisation, role,"
                        + " actor_kind, 'case.read', chain, object_id, ids, trace_id, now() from audit where chain = '"
                        + handle
                        + "' limit 1 returning id)"
                        + " insert into audit_seal (audit_id, chain, position, digest) select id, 'elsewhere', 1, '' from put");

        assertThat(verify(handle).getList("findings.fault")).containsExactly("PUT_IN");
    }

    @Test
    void a_linked_row_whose_mark_is_taken_away_stays_linked_and_the_chain_goes_on() {
        String handle = chainOfACase();
        Owner.run("update audit set sealed_at = null where chain = '" + handle + "'");
        long linked = verify(handle).getLong("linked");

        Journey.CLARA.get("/v1/cases/" + handle).then().statusCode(200);

        await().atMost(Duration.ofSeconds(20)).until(() -> verify(handle).getLong("linked") > linked);
        assertThat(verify(handle).getBoolean("whole")).isTrue();
    }

    @Test
    void the_service_itself_cannot_alter_an_audit_row_a_link_or_an_event() throws SQLException {
        for (String sql : new String[] {
            "update audit set role = 'x'",
            "delete from audit",
            "update audit_seal set position = 1",
            "delete from audit_seal",
            "update outbox set payload = '{}'",
            "delete from outbox",
            "update outbox_waiting set id = 0",
            "insert into policy_parameter (key, valid_from, value, source) values ('x', now(), '1', 'x')"
        }) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                Assertions.assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void only_an_operator_verifies() {
        problem(Journey.CLARA.get("/v1/audit-chains/service/verification"), 403, "FORBIDDEN");
        problem(Api.as("olga").get("/v1/audit-chains/everything/verification"), 400, "INVALID_INPUT");
    }

    private static String chainOfACase() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.CLARA.get(path).then().statusCode(200);
        Journey.CLARA.get(path).then().statusCode(200);
        String handle = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> verify(handle).getLong("waiting") == 0);
        return handle;
    }

    private static JsonPath verify(String handle) {
        return Api.as("olga")
                .get("/v1/audit-chains/" + handle + "/verification")
                .jsonPath();
    }
}
