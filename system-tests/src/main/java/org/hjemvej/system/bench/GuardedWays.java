package org.hjemvej.system.bench;

import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Protection;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Support;

/** What keeps a person safe on her way: who follows her, where she must not live, who treats her, what she confirms herself. */
final class GuardedWays {

    private final Stage stage;
    private final InDenmark denmark;
    private final Protection protection;

    GuardedWays(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.protection = new Protection(stage);
    }

    void go() {
        inDanger();
        followed();
        treated();
        grownUp();
    }

    /** She is in danger in the only house that has a place, and an officer answers for it that she lives there. */
    private void inDanger() {
        Lodging lodging = new Lodging(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        String placement = waits(lodging, handle);
        String threat = protection.threat(handle);
        protection.override(placement);
        protection.over(threat);
        lodging.moveOut(placement);
    }

    /** A placement that waits for a kind of house of which there is none. */
    static String waits(Lodging lodging, String handle) {
        return lodging.place(handle, "\"placesFor\":\"MEN\",\"type\":\"SUPPORTED_HOUSING\"")
                .text("id");
    }

    private void followed() {
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        protection.isBack(protection.standIn(handle, stage.today().plusDays(9)));
        protection.assign(handle, "cecilie");
        protection.assign(handle, "clara");
    }

    /** A clinic reads what it needs as long as it is asked. */
    private void treated() {
        Support support = new Support(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        denmark.consent(handle, "SHARE_HEALTH", "PERSON");
        support.treatedByClinic(handle);
    }

    private void grownUp() {
        Children children = new Children(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "CHILD");
        children.appoint(handle);
        denmark.consent(handle, "SHARE_HEALTH", "REPRESENTATIVE");
        children.know(handle, "ASSESSED_BY_AUTHORITY", "ADULT", "CERTAIN", null);
        children.confirmAsAdult(handle);
    }
}
