package org.hjemvej.system.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What every part of the story needs: where, who, the narrator, and the clock. */
public record Stage(Place place, Cast cast, Narrator narrator) {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    public static Stage open(Place place, Narrator narrator) {
        return new Stage(place, Cast.signIn(place), narrator);
    }

    /** The same stage, on which somebody else of CMM does what Clara does. */
    public Stage insteadOfClara(Agency other) {
        return new Stage(place, cast.insteadOfClara(other), narrator);
    }

    void tell(String who, String did, String changed) {
        narrator.tell(who, did, changed);
    }

    /** Today's business date. */
    public LocalDate today() {
        return LocalDate.parse(clock().text("businessDate"));
    }

    /** Moves the clock of all services to noon of a date, unless it is there already; of several who ask, one moves it. */
    public void moveTo(LocalDate date) {
        place.pace().gather();
        synchronized (cast) {
            if (date.isAfter(today())) {
                move(Instant.parse(date + "T11:00:00Z"), date);
            }
        }
    }

    /** The same to an hour in Copenhagen, unless it is as late already. */
    public void moveTo(LocalDate date, LocalTime hour) {
        place.pace().gather();
        Instant wanted = date.atTime(hour).atZone(COPENHAGEN).toInstant();
        synchronized (cast) {
            if (wanted.isAfter(Instant.parse(clock().text("now")))) {
                move(wanted, date);
            }
        }
    }

    private Answer clock() {
        return clock(place.caseUrl());
    }

    private Answer clock(String url) {
        return cast.clara().get(url + "/dev/clock").must(200, "read the clock");
    }

    /** Only forward: when this request, answered by nobody, or another person was faster, the clock is about to be there. */
    private void move(Instant now, LocalDate today) {
        Answer answer = cast.clara().put(place.partnerUrl() + "/dev/clock", "{\"now\":\"" + now + "\"}");
        if (answer.status() == 400) {
            Wait.until("the clock of all services is there", () -> isReached(now));
        } else {
            answer.must(200, "move the clock");
        }
        tell("The clock", "moves on all four services together", "today is " + today);
    }

    private boolean isReached(Instant now) {
        return place.urls().stream()
                .noneMatch(url -> Instant.parse(clock(url).text("now")).isBefore(now));
    }
}
