package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** Records, with its day, why a child has no representative. */
@ApplicationScoped
public class WaiveRepresentative {

    private final CaseFiles files;
    private final Representatives representatives;
    private final RepresentativeWaivers waivers;
    private final Audit audit;
    private final BusinessClock clock;

    WaiveRepresentative(
            CaseFiles files,
            Representatives representatives,
            RepresentativeWaivers waivers,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.representatives = representatives;
        this.waivers = waivers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RepresentativeWaiver run(
            String handle, CaseReader reader, WaiverReason reason, LocalDate since, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        mustBePossible(file);
        RepresentativeWaiver waiver = RepresentativeWaiver.of(handle, reason, since, actor, clock.now());
        waivers.persistAndFlush(waiver);
        audit.record(actor, "representative.waive", handle, waiver.id());
        return waiver;
    }

    /** Refuses unless it is a child that nobody represents. */
    void mustBePossible(CaseFile file) {
        if (!file.treatedAsChild()) {
            throw MinorRule.NOT_A_CHILD.broken();
        }
        if (representatives.current(file.handle()).isPresent()) {
            throw MinorRule.REPRESENTATIVE_APPOINTED_ALREADY.broken();
        }
    }
}
