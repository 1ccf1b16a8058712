package org.hjemvej.system;

import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.local.DemoUsers;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Place;

/** Somebody who wants to know: a demo user or a machine client, with the organisation her token speaks for. */
record Curious(Agency agency, String organisation, List<String> roles) {

    /** Everybody there is but her. */
    static List<Curious> allBut(String contactPerson, Place place) {
        DemoUsers known = DemoUsers.load();
        Stream<Curious> people = known.users().stream()
                .filter(user -> !user.username().equals(contactPerson))
                .map(user -> new Curious(Agency.signIn(user.username(), place), user.org(), user.roles()));
        Stream<Curious> machines = known.clients().stream()
                .map(client ->
                        new Curious(Agency.signInClient(client.clientId(), place), client.org(), client.roles()));
        return Stream.concat(people, machines).toList();
    }

    /** Whether she works in a house that this organisation runs. */
    boolean worksFor(String runs) {
        return organisation.equals(runs) && roles.contains("shelter-worker");
    }

    /** Whether she may know in which house somebody has a place, and of what type it is: CMM, and who works there. */
    boolean mayKnowTheHouse(String runs) {
        return organisation.equals("CMM") || worksFor(runs);
    }

    @Override
    public String toString() {
        return agency.user();
    }
}
