package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.courts.CourtFindings;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.vault.Vault;

/**
 * CMM asks for a new look at a negative decision. REASSESSMENT_REQUESTED of process 2.3 is this step: the round that was
 * decided stays as it is, and the request is part of the round it opens.
 */
@ApplicationScoped
public class RequestReassessment {

    private final CaseFiles files;
    private final Assessments assessments;
    private final CourtFindings courts;
    private final OpenRound openRound;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;

    RequestReassessment(
            CaseFiles files,
            Assessments assessments,
            CourtFindings courts,
            OpenRound openRound,
            Vault vault,
            Outbox outbox,
            Audit audit) {
        this.files = files;
        this.assessments = assessments;
        this.courts = courts;
        this.openRound = openRound;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public Assessment run(String handle, CaseReader reader, ReassessmentReason reason, String newFacts, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        Rounds earlier = assessments.ofPerson(files.ofOnePerson(file));
        mustBePossible(file, earlier, reason);
        return openRound.run(file, earlier, round -> begin(round, reason, newFacts, actor), actor);
    }

    /** Refuses unless a new look may be asked for now, for this reason. */
    void mustBePossible(CaseFile file, Rounds earlier, ReassessmentReason reason) {
        mustFollowNegative(earlier);
        if (reason == ReassessmentReason.COURT_FINDING && !courts.trafficked(earlier.handles())) {
            throw AssessmentRule.COURT_FINDING_MISSING.broken();
        }
        openRound.mustBePossible(file);
    }

    private static void mustFollowNegative(Rounds earlier) {
        if (!earlier.areNegative()) {
            throw AssessmentRule.REASSESSMENT_AFTER_NEGATIVE.broken();
        }
    }

    private void begin(Assessment round, ReassessmentReason reason, String newFacts, Actor actor) {
        String handle = round.caseHandle();
        round.lookAgain(reason, vault.seal(handle, newFactsOf(round.id()), newFacts.getBytes(StandardCharsets.UTF_8)));
        outbox.publish(
                new AssessmentEvent.ReassessmentRequested(handle, round.id(), round.round(), round.authority(), reason),
                actor);
        audit.record(actor, "reassessment.request", handle, round.id());
    }

    /** Where the new facts of a reassessment are sealed. */
    public static Vault.Place newFactsOf(String id) {
        return new Vault.Place("assessment", "sealed_new_facts", id);
    }
}
