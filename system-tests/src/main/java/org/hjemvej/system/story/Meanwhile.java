package org.hjemvej.system.story;

/** What happens beside the straight way home: what she is given in her period, who may know of her, and a child. */
public final class Meanwhile {

    /** How many days more she asks for. */
    private static final int MORE_DAYS = 30;

    private final Stage stage;
    private final InDenmark denmark;
    private final Lodging lodging;
    private final Support support;

    public Meanwhile(Stage stage) {
        this.stage = stage;
        this.denmark = new InDenmark(stage);
        this.lodging = new Lodging(stage);
        this.support = new Support(stage);
    }

    /** To her who has moved in there and whose period runs. */
    public void of(String handle, String placement) {
        whereSheLives(placement);
        helped(handle);
        counselled(handle);
        denmark.extend(handle, MORE_DAYS, stage.cast().ulrik());
        child();
    }

    /** The house seals where it is; the police ask all the same. */
    private void whereSheLives(String placement) {
        lodging.sayWhere(placement);
        stage.cast()
                .pelle()
                .get(lodging.placements() + "/" + placement + "/address")
                .must(403, "the police do not learn where she lives");
        stage.tell("The police, Pelle", "asks where she lives, which is not for the police", "403, and CMM is told");
    }

    /** What she is entitled to; a provider that has no place at first and takes her then; what she does not want. */
    private void helped(String handle) {
        long yes = support.answers(handle).stream().filter("YES"::equals).count();
        stage.tell("CMM, Clara", "asks what she is entitled to today, and by which rule", yes + " kinds of help");
        String taken = support.offer(handle, "PSYCHOLOGICAL");
        support.rejectedThenTaken(taken);
        support.take(taken);
        support.answer(support.offer(handle, "EDUCATIONAL"), "DECLINED");
    }

    /** Her defence counsel reads one field until a day. */
    private void counselled(String handle) {
        denmark.consent(handle, "SHARE_LAWYER", "PERSON");
        String grant = support.grant(handle, stage.today().plusDays(MORE_DAYS), "ASSESSMENT_DECISION");
        support.counselReads(grant).must(200, "read by a grant");
        stage.tell("The lawyer, Lars", "reads that field and no other", "audited");
    }

    /** A child that was met the same night: guarded, told of, lodged among children, missing and back. */
    private void child() {
        Children children = new Children(stage);
        String handle = denmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "CHILD");
        children.appoint(handle);
        children.notifyMunicipality(handle);
        String id = lodging.placeByDecision(handle, "\"placesFor\":\"WOMEN\"").text("id");
        lodging.moveIn(id);
        String placement = lodging.placements() + "/" + id;
        children.leavePlace(placement);
        children.returnToPlace(placement);
        stage.tell("CMM, Clara", "records that the child is back", "who was told hears it");
    }
}
