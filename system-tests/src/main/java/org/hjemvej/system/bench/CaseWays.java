package org.hjemvej.system.bench;

import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Outreach;
import org.hjemvej.system.story.Stage;

/** What can happen in case-service beside the straight way home: each of its commands that the story does not take. */
final class CaseWays {

    private static final String REASONS = "{\"reasons\":\"An invented reason.\"}";

    private final Stage stage;
    private final InDenmark denmark;

    CaseWays(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
    }

    void go() {
        met();
        extended();
        refused();
        declined();
        child();
        merged();
    }

    private void met() {
        Outreach outreach = new Outreach(stage);
        outreach.refer(outreach.meet());
    }

    private void extended() {
        String handle = denmark.assessed();
        Agency ulrik = stage.cast().ulrik();
        denmark.period(handle, stage.today());
        String path = denmark.askForMoreDays(handle, 30);
        ulrik.put(path + "/refusal", path, REASONS).must(200, "refuse more days");
        denmark.extend(handle, 30, ulrik);
    }

    private void refused() {
        String path = denmark.periodPath(denmark.assessed());
        stage.cast().clara().put(path + "/request", path, null).must(200, "request the period");
        stage.cast().ulrik().put(path + "/refusal", path, REASONS).must(200, "refuse the period");
    }

    private void declined() {
        String path = denmark.periodPath(denmark.assessed());
        stage.cast().clara().put(path + "/decline", path, null).must(200, "decline the period");
    }

    private void child() {
        Agency clara = stage.cast().clara();
        String path = denmark.path(denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "CHILD"));
        clara.post(
                        path + "/representatives",
                        "{\"name\":\"Invented Representative\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\""
                                + stage.today() + "\",\"childView\":\"AGREES\"}")
                .must(201, "appoint a representative");
        String consent = clara.post(
                        path + "/consents",
                        "{\"scope\":\"SHARE_DRC\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"REPRESENTATIVE\"}")
                .must(201, "consent")
                .text("id");
        clara.putIfMatch(path + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .must(200, "withdraw the consent");
    }

    private void merged() {
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        String merge = denmark.merge(handle, denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        stage.cast().mette().putIfMatch(merge + "/undo", "\"0\"", null).must(200, "undo the merge");
    }
}
