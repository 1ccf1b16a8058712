package org.hjemvej.system.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.PoliceAction;
import org.hjemvej.system.story.Stage;

/**
 * The night of a police action (scenario 26, domain/7-volumes.md): 24 people, each step of all of them at the same moment, and
 * all want a place in the same house, which has 9 and 2 more.
 */
final class PoliceNight {

    static final int PEOPLE = 24;

    static final String FIGURE = "P16 p95 ms of the slowest command in a night of " + PEOPLE;

    private static final double COMMAND_LIMIT = 250;

    /** So close after each other that they meet, whoever is served first. */
    private static final double AT_ONCE = 10_000;

    private final Operations operations;
    private final Samples samples;
    private final Lodging lodging;
    private final PoliceAction action;
    private final int cases;

    /** Among so many cases, by callers whose requests are timed; the board is read by others. */
    PoliceNight(Operations operations, Samples samples, Stage timed, Stage preparing, int cases) {
        this.operations = operations;
        this.samples = samples;
        this.lodging = new Lodging(preparing);
        this.action = new PoliceAction(timed);
        this.cases = cases;
    }

    /** How long nineteen of twenty of the slowest command took. Every free place is given, and none twice. */
    Figure measure() throws InterruptedException {
        int free = Lodging.sum(lodging.board(PoliceAction.SHELTER, "WOMEN", "NO_LAWFUL_STAY"), "free");
        String[] referrals = new String[PEOPLE];
        Answer[] placements = new Answer[PEOPLE];
        atOnce(i -> referrals[i] = action.refer("NO_LAWFUL_STAY"));
        atOnce(i -> action.offerInterview(referrals[i]));
        atOnce(i -> placements[i] = action.shelter(referrals[i]));
        List<Answer> asked = Arrays.asList(placements);
        int given = PoliceAction.with(asked, "RESERVED").size();
        Figure figure = slowest(given + " places given of " + free + " there were");
        action.leave(asked);
        if (given != Math.min(free, PEOPLE)) {
            throw new Deviation("Of " + free + " places " + given + " were given to " + PEOPLE + " people");
        }
        return figure;
    }

    private static void atOnce(IntConsumer step) throws InterruptedException {
        OpenLoop.go(PEOPLE, AT_ONCE, step);
    }

    private Figure slowest(String given) {
        List<String> all = new ArrayList<>();
        double slowest = 0;
        for (Operations.Operation each : operations.all()) {
            if (each.command() && samples.sent(each.name()) > 0) {
                double p95 = samples.p95OfAll(each.name());
                all.add(String.format(Locale.ROOT, "%s %.0f", each.name(), p95));
                slowest = Math.max(slowest, p95);
            }
        }
        return Figure.atMost(
                FIGURE,
                slowest,
                COMMAND_LIMIT,
                Machine.load() + ", " + cases + " cases, all at once, " + given + ", " + all);
    }
}
