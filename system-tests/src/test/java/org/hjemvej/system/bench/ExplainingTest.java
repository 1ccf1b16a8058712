package org.hjemvej.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code ./dev bench P8} reads from a log, and what it calls growth. */
class ExplainingTest {

    private static final String PAGE = "select * from case_file where opened_at > $1 limit 20";

    /** As PostgreSQL 18 writes it; a row of the index is met and left out 19501 times. */
    private static final String LOG = """
            2026-11-25 22:13:21.500 UTC [17372] postgres@postgres LOG:  duration: 0.007 ms  plan:
            \t{
            \t  "Query Text": "SELECT 1",
            \t  "Plan": {
            \t    "Node Type": "Result"
            \t  }
            \t}
            2026-11-25 22:13:21.510 UTC [17373] case_app@cases LOG:  duration: 3.027 ms  plan:
            \t{
            \t  "Query Text": "select * from case_file where opened_at > $1 limit 20",
            \t  "Plan": {
            \t    "Node Type": "Limit",
            \t    "Actual Rows": 20.00,
            \t    "Actual Loops": 1,
            \t    "Plans": [
            \t      {
            \t        "Node Type": "Index Scan",
            \t        "Relation Name": "case_file",
            \t        "Index Name": "case_file_by_time",
            \t        "Actual Rows": 20.00,
            \t        "Actual Loops": 1,
            \t        "Rows Removed by Filter": 19501
            \t      }
            \t    ]
            \t  }
            \t}
            2026-11-25 22:13:21.511 UTC [17351] @ LOG:  checkpoint starting: time
            2026-11-25 22:13:21.520 UTC [17373] case_app@cases LOG:  duration: 0.100 ms  plan:
            \t{
            \t  "Query Text": "select * from placement",
            \t  "Plan": {
            \t    "Node Type": "Nested Loop",
            \t    "Plans": [
            \t      {
            \t        "Node Type": "Seq Scan",
            \t        "Relation Name": "placement",
            \t        "Actual Rows": 2.50,
            \t        "Actual Loops": 4
            \t      }
            \t    ]
            \t  }
            \t}
            2026-11-25 22:13:21.530 UTC [17373] case_app@cases LOG:  duration: 0.100 ms  plan:
            \t{
            \t  "Query Text": "half
            """;

    @Test
    void the_plans_of_services_are_read_and_those_of_nobody_else() {
        List<Plan> plans = Explaining.plans(LOG);

        assertThat(plans).extracting(Plan::statement).containsExactly(PAGE, "select * from placement");
        assertThat(plans).extracting(Plan::database).containsOnly("cases");
    }

    @Test
    void rows_that_a_filter_leaves_out_were_read_too_and_each_loop_counts() {
        List<Plan> plans = Explaining.plans(LOG);

        assertThat(plans).extracting(Plan::read).containsExactly(19521.0, 10.0);
        assertThat(plans.getFirst().heaviest()).isEqualTo("Index Scan of case_file by case_file_by_time");
    }

    @Test
    void a_table_that_is_read_without_an_index_is_named() {
        assertThat(Explaining.plans(LOG))
                .extracting(Plan::withoutIndex)
                .containsExactly(List.of(), List.of("placement"));
    }

    @Test
    void what_tidies_up_is_no_reading() {
        assertThat(Explaining.plans(LOG)).allMatch(Plan::isReading);
        assertThat(Explaining.plans(LOG.replace("select * from placement", "delete from placement")))
                .extracting(Plan::isReading)
                .containsExactly(true, false);
    }

    @Test
    void a_statement_that_reads_more_among_more_cases_grows() {
        assertThat(read(40_000, List.of()).grownSince(read(10_000, List.of())))
                .singleElement()
                .asString()
                .contains("reads 40000 rows instead of 10000");
    }

    @Test
    void a_statement_that_nobody_saw_before_and_that_reads_more_than_a_page_grows() {
        assertThat(read(1001, List.of()).grownSince(new RowsRead(Map.of()))).hasSize(1);
    }

    @Test
    void a_statement_that_begins_to_read_a_large_table_without_an_index_grows_however_soon_it_stops() {
        assertThat(read(20, List.of("case_file")).grownSince(read(20, List.of())))
                .hasSize(1);
    }

    @Test
    void a_page_and_a_year_do_not_grow() {
        assertThat(read(21, List.of()).grownSince(read(3, List.of()))).isEmpty();
        assertThat(read(9000, List.of()).grownSince(read(8900, List.of()))).isEmpty();
    }

    private static RowsRead read(double rows, List<String> whole) {
        return new RowsRead(Map.of("cases " + PAGE, new RowsRead.Most(rows, "GET /v1/cases", "Index Scan", whole)));
    }
}
