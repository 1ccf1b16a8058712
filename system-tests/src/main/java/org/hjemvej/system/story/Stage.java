package org.hjemvej.system.story;

import java.time.LocalDate;

/** What every part of the story needs: where, who, the narrator, and the clock. */
public record Stage(Place place, Cast cast, Narrator narrator) {

    public static Stage open(Place place, Narrator narrator) {
        return new Stage(place, Cast.signIn(place), narrator);
    }

    void tell(String who, String did, String changed) {
        narrator.tell(who, did, changed);
    }

    /** Today's business date. */
    public LocalDate today() {
        return LocalDate.parse(cast.clara()
                .get(place.caseUrl() + "/dev/clock")
                .must(200, "read the clock")
                .text("businessDate"));
    }

    /** Moves the clock of all services to noon of a date, unless it is there already; of several who ask, one moves it. */
    public void moveTo(LocalDate date) {
        synchronized (cast) {
            if (!date.isAfter(today())) {
                return;
            }
            cast.clara()
                    .put(place.partnerUrl() + "/dev/clock", "{\"now\":\"" + date + "T11:00:00Z\"}")
                    .must(200, "move the clock");
            tell("The clock", "moves on all four services together", "today is " + date);
        }
    }
}
