package org.hjemvej.system.story;

import java.time.LocalDate;

/** The whole way home of one invented person, met on the street, without lawful stay, to a covered country; another waits. */
public final class Story {

    /** The country of the story. */
    public static final String COUNTRY = "NG";

    /** A house that counts no places, so that any number of stories finds one. */
    private static final String SHELTERED = "\"placesFor\":\"WOMEN\",\"type\":\"WOMENS_CRISIS_CENTRE\"";

    private final Stage stage;
    private final InDenmark inDenmark;
    private final WayHome wayHome;
    private final Instalments instalments;

    public Story(Stage stage) {
        this.stage = stage;
        this.inDenmark = new InDenmark(stage);
        this.wayHome = new WayHome(stage);
        this.instalments = new Instalments(stage);
    }

    /** The handles of the story that was played. */
    public record Played(String caseHandle, String programmeRef, LocalDate arrivedOn) {}

    /** What happens to who has moved in somewhere and whose period runs, before she applies for her return. */
    private interface Beside {
        void of(String handle, String placement);
    }

    /** The straight way home. */
    public Played play() {
        return play((handle, placement) -> {});
    }

    /** The same with all that is told beside it. */
    public Played playInFull() {
        return play(new Meanwhile(stage)::of);
    }

    private Played play(Beside beside) {
        Outreach outreach = new Outreach(stage);
        String referral = outreach.refer(outreach.meet()).path("id").asText();
        Foundation foundation = new Foundation(stage);
        String programme = foundation.programmeVersion("10000.03", "20000.00");
        foundation.agreement(COUNTRY);
        Referring referring = new Referring(stage);
        referring.byPolice();
        String handle = inDenmark.counselled(referring.accepted(referral));
        new Identifying(stage).needs(handle);
        Lodging lodging = new Lodging(stage);
        String home = lodging.place(handle, SHELTERED).text("id");
        lodging.moveIn(home);
        beside.of(handle, home);
        String ref = wayHome.apply(handle, COUNTRY);
        wayHome.cooperate(ref);
        wayHome.awaitPartner(ref);
        wayHome.plan(ref, programme);
        LocalDate departure = stage.today().plusDays(14);
        wayHome.prepare(ref, departure);
        wayHome.drcHears(ref);
        wayHome.depart(ref, departure);
        lodging.moveOut(home);
        LocalDate arrival = departure.plusDays(1);
        wayHome.drcReportsArrival(ref, COUNTRY, arrival);
        for (int sequence = 1; sequence <= 5; sequence++) {
            instalments.pay(ref, sequence);
        }
        stage.moveTo(arrival.plusMonths(5));
        instalments.complete(ref);
        return new Played(handle, ref, arrival);
    }
}
