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

    AppointRepresentative(CaseFiles files, Representatives representatives, Vault vault, Outbox outbox, Audit audit) {
        this.files = files;
        this.representatives = representatives;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What is recorded of an appointment. */
    public record Appointment(
            String name, String organisation, LocalDate appointedOn, Representative.ChildView childView) {}

    @Transactional
    public Representative run(String handle, CaseReader reader, Appointment appointment, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        if (!file.treatedAsChild()) {
            throw MinorRule.NOT_A_CHILD.broken();
        }
        if (representatives.current(handle).isPresent()) {
            throw MinorRule.REPRESENTATIVE_APPOINTED_ALREADY.broken();
        }
        String id = Ids.handle("G");
        byte[] name = vault.seal(
                handle,
                new Vault.Place("representative", "sealed_name", id),
                appointment.name().getBytes(StandardCharsets.UTF_8));
        Representative representative = Representative.appoint(
                id, handle, appointment.organisation(), appointment.appointedOn(), appointment.childView(), name);
        representatives.persistAndFlush(representative);
        outbox.publish(new MinorEvent.RepresentativeAppointed(handle), actor);
        audit.record(actor, "representative.appoint", handle, id);
        return representative;
    }
}
