package org.hjemvej.reintegration.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.money.Money;

/** Publishes a version of the programme; rates are data, so an old version stays for what was granted under it. */
@ApplicationScoped
public class PublishProgrammeVersion {

    private final ProgrammeVersions versions;
    private final Audit audit;
    private final BusinessClock clock;

    PublishProgrammeVersion(ProgrammeVersions versions, Audit audit, BusinessClock clock) {
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ProgrammeVersion run(
            ProgrammeVersion.Label label, Money cash, Money inKind, ProgrammeVersion.Rhythm rhythm, Actor actor) {
        ProgrammeVersion version = ProgrammeVersion.of(label, cash, inKind, rhythm, clock.now());
        versions.persistAndFlush(version);
        audit.record(actor, "programme-version.publish", "service", version.id());
        return version;
    }
}
