package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.vault.Vault;

/** Records the appointment of a personal representative by the authority that appoints. */
@ApplicationScoped
public class AppointRepresentative {

    private final CaseFiles files;
    private final Representatives representatives;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final ConsultationAge consultation;

    AppointRepresentative(
            CaseFiles files,
            Representatives representatives,
            ConsultationAge consultation,
            Vault vault,
            Outbox outbox,
            Audit audit) {
        this.files = files;
        this.representatives = representatives;
        this.consultation = consultation;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What is recorded of an appointment. */
    public record Appointment(
            String name, String organisation, LocalDate appointedOn, Representative.ChildView childView) {}

    /** A child that refuses every interview has a representative, too; only who that is is not written down. */
    @Transactional
    public Representative run(String handle, CaseReader reader, Appointment appointment, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        mustBePossible(file);
        if (appointment.childView() == Representative.ChildView.NOT_HEARD_TOO_YOUNG) {
            consultation.mustBeTooYoung(file);
        }
        String id = Ids.handle("G");
        byte[] name = file.isIdentityWithheld()
                ? null
                : vault.seal(
                        handle, Representative.nameOf(id), appointment.name().getBytes(StandardCharsets.UTF_8));
        Representative representative = Representative.appoint(
                id, handle, appointment.organisation(), appointment.appointedOn(), appointment.childView(), name);
        representatives.persistAndFlush(representative);
        outbox.publish(new MinorEvent.RepresentativeAppointed(handle), actor);
        audit.record(actor, "representative.appoint", handle, id);
        return representative;
    }

    /** Refuses unless a representative may be appointed now. */
    void mustBePossible(CaseFile file) {
        if (!file.treatedAsChild()) {
            throw MinorRule.NOT_A_CHILD.broken();
        }
        if (representatives.current(file.handle()).isPresent()) {
            throw MinorRule.REPRESENTATIVE_APPOINTED_ALREADY.broken();
        }
    }
}
