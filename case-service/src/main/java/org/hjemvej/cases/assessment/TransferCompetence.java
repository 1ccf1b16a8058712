package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.Competences;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** The authority that holds an assessment hands it over, with a note, to the one that is competent by the new stay basis. */
@ApplicationScoped
public class TransferCompetence {

    private final BeginStep begin;
    private final Competences competences;
    private final OpenRound openRound;
    private final UdlTask udlTask;
    private final TransfersOfCompetence transfers;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    TransferCompetence(
            BeginStep begin,
            Competences competences,
            OpenRound openRound,
            UdlTask udlTask,
            TransfersOfCompetence transfers,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.begin = begin;
        this.competences = competences;
        this.openRound = openRound;
        this.udlTask = udlTask;
        this.transfers = transfers;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Assessment run(AssessmentStep step, String note) {
        BeginStep.Begun begun = begin.ofHolder(step);
        Assessment assessment = begun.assessment();
        CaseFile file = begun.file();
        CompetentAuthority now = competences.of(file, clock.today());
        String id = Ids.handle("H");
        byte[] sealed = vault.seal(step.handle(), noteOf(id), note.getBytes(StandardCharsets.UTF_8));
        TransferOfCompetence transfer = assessment.transfer(id, now, sealed, step.actor(), clock.now());
        openRound.mayShare(file, now.authority());
        transfers.persist(transfer);
        transfers.flush();
        if (transfer.from() == Authority.UDL) {
            udlTask.handedOver(file);
        }
        outbox.publish(
                new AssessmentEvent.CompetenceTransferred(step.handle(), step.id(), transfer.from(), transfer.to()),
                step.actor());
        audit.record(step.actor(), "assessment.transfer", step.handle(), step.id());
        return assessment;
    }

    /** Refuses unless this round may be handed over now. */
    void mustBePossible(CaseFile file, Assessment round) {
        CompetentAuthority now = competences.of(file, clock.today());
        round.mustBeTransferableTo(now);
        openRound.mustBePossible(file);
    }

    /** Where the note of a transfer is sealed. */
    public static Vault.Place noteOf(String id) {
        return new Vault.Place("transfer_of_competence", "sealed_note", id);
    }
}
