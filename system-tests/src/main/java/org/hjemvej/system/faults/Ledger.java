package org.hjemvej.system.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hjemvej.local.ServiceName;

/**
 * What the books say of payouts, and what finance and the partners were told of them: the same, each once.
 *
 * @param payouts all of reintegration-service
 * @param ordered what finance was told to pay
 * @param confirmed what finance was told is paid
 * @param instructed the instalments that partners were instructed to pay out
 */
record Ledger(List<Payout> payouts, List<Amount> ordered, List<Amount> confirmed, List<String> instructed) {

    private static final Set<String> PAYING = Set.of("SENT", "CONFIRMED");
    private static final Set<String> PAID = Set.of("CONFIRMED", "RETURNED");

    /** An amount of a payout, in minor units, as it stands there. */
    record Amount(String payout, String currency, String minor) {}

    /** A payout in the books. */
    record Payout(String instalment, String status, Amount amount) {}

    static Ledger of(Ground ground) throws SQLException {
        List<Payout> payouts = rows(
                        ground, "select concat_ws(' ', instalment_id, status, id, currency, minor) from payout")
                .map(row -> new Payout(row[0], row[1], new Amount(row[2], row[3], row[4])))
                .toList();
        return new Ledger(
                payouts,
                told(ground, "payout-ordered"),
                told(ground, "payout-confirmed"),
                ground.texts(ServiceName.PARTNER, "select instalment_id from payment_instruction"));
    }

    private static List<Amount> told(Ground ground, String event) throws SQLException {
        return rows(
                        ground,
                        "select concat(payload::json ->> 'payoutId', ' ', payload::json ->> 'currency', ' ',"
                                + " (payload::json ->> 'minorUnits')::bigint) from outbox"
                                + " where type = 'org.hjemvej.reintegration." + event + ".v1'")
                .map(row -> new Amount(row[0], row[1], row[2]))
                .toList();
    }

    private static Stream<String[]> rows(Ground ground, String query) throws SQLException {
        return ground.texts(ServiceName.REINTEGRATION, query).stream().map(row -> row.split(" ", -1));
    }

    /** One sentence for each violation. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        add(violations, "paid more than once", twice(instalments(PAYING)));
        add(violations, "instructed more than once", twice(instructed));
        add(violations, "ordered otherwise than in the books", otherwise(booked(each -> true), ordered));
        add(
                violations,
                "confirmed otherwise than in the books",
                otherwise(booked(each -> PAID.contains(each.status())), confirmed));
        return violations;
    }

    private static void add(List<String> violations, String what, Set<String> which) {
        which.forEach(each -> violations.add("I10 " + what + ": " + each));
    }

    private List<String> instalments(Set<String> states) {
        return payouts.stream()
                .filter(each -> states.contains(each.status()))
                .map(Payout::instalment)
                .toList();
    }

    private List<Amount> booked(Predicate<Payout> which) {
        return payouts.stream().filter(which).map(Payout::amount).toList();
    }

    private static Set<String> twice(List<String> all) {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        all.stream().filter(each -> !seen.add(each)).forEach(twice::add);
        return twice;
    }

    /** The payouts that do not stand once on either side, with the same amount. */
    private static Set<String> otherwise(List<Amount> booked, List<Amount> told) {
        Set<String> otherwise = new TreeSet<>();
        Stream.concat(booked.stream(), told.stream()).map(Amount::payout).forEach(payout -> {
            List<Amount> here = of(payout, booked);
            if (here.size() != 1 || !here.equals(of(payout, told))) {
                otherwise.add(payout);
            }
        });
        return otherwise;
    }

    private static List<Amount> of(String payout, List<Amount> all) {
        return all.stream().filter(each -> each.payout().equals(payout)).toList();
    }
}
