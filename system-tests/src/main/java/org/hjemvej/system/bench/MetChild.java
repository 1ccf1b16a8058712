package org.hjemvej.system.bench;

import java.util.List;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;

/** A child that was missing, and where all that protects it is read. */
record MetChild(String handle, String representative, String notice, String decision, String absence) {

    static MetChild meet(Stage stage) {
        Children children = new Children(stage);
        String handle = new InDenmark(stage).openCase("VICTIM_TRACK", "ASYLUM_SEEKER", "CHILD");
        String absence = children.miss(handle);
        children.comeBack(absence);
        return new MetChild(
                handle,
                children.appoint(handle),
                children.notifyMunicipality(handle),
                children.findReturnBest(handle),
                absence);
    }

    /** One address for each operation that reads. */
    List<String> addresses(Place place) {
        String path = place.caseUrl() + "/v1/cases/" + handle;
        return List.of(
                path + "/age",
                path + "/child-protection",
                path + "/absences",
                absence,
                representative,
                notice,
                decision);
    }
}
