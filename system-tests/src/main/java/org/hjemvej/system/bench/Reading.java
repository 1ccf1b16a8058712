package org.hjemvej.system.bench;

import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Place;
import org.jspecify.annotations.Nullable;

/** A user or machine client, and what it reads; with a body it is a search. */
public record Reading(String who, String url, @Nullable String body) {

    Agency agency(Place place) {
        return who.endsWith("-service") ? Agency.signInClient(who, place) : Agency.signIn(who, place);
    }

    /** The method and the path, without what is known of this system only. */
    String what() {
        return method() + " " + url.replaceAll("^https?://[^/]+", "").replaceAll("[A-Z]-[0-9A-Z]{26}", "{id}") + " as "
                + who;
    }

    String method() {
        return body == null ? "GET" : "POST";
    }

    void ask(Agency agency) {
        triedBy(agency).must(200, "read " + url);
    }

    /** What the service says to whoever asks this. */
    public Answer triedBy(Agency agency) {
        String wanted = body;
        return wanted == null ? agency.get(url) : agency.search(url, wanted);
    }
}
