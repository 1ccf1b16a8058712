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
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Records that the municipality was told of a child, and the proof that it knows: only that ends the reminders. */
@ApplicationScoped
public class NotifyMunicipality {

    private final CaseFiles files;
    private final ConcernNotices notices;
    private final NoticeDeadlines deadlines;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    NotifyMunicipality(
            CaseFiles files,
            ConcernNotices notices,
            NoticeDeadlines deadlines,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.notices = notices;
        this.deadlines = deadlines;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** A notice in the clear. */
    public record Opened(
            ConcernNotice notice,
            String municipality,
            @Nullable String receipt) {}

    @Transactional
    public ConcernNotice send(
            String handle,
            CaseReader reader,
            String municipality,
            NoticeChannel channel,
            LocalDate sentOn,
            Actor actor) {
        mustBePossible(files.toChange(handle, reader));
        String id = ConcernNotice.newId();
        byte[] to = vault.seal(handle, ConcernNotice.to(id), municipality.getBytes(StandardCharsets.UTF_8));
        ConcernNotice notice = ConcernNotice.send(id, handle, channel, sentOn, to, actor, clock.now());
        notices.persistAndFlush(notice);
        audit.record(actor, "concern-notice.send", handle, id);
        return notice;
    }

    /** Refuses unless it is a child. */
    static void mustBePossible(CaseFile file) {
        if (!file.treatedAsChild()) {
            throw MinorRule.NOT_A_CHILD.broken();
        }
    }

    /** The proof is kept unless nobody may know who the child is: then only that there was one, and when. */
    @Transactional
    public ConcernNotice receipt(
            String handle,
            String id,
            CaseReader reader,
            ExpectedVersion expected,
            LocalDate receivedOn,
            String proof,
            Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        ConcernNotice notice = notices.get(handle, id);
        expected.mustBe(notice.version());
        byte[] sealed = file.isIdentityWithheld()
                ? null
                : vault.seal(handle, ConcernNotice.receipt(id), proof.getBytes(StandardCharsets.UTF_8));
        notice.receive(receivedOn, sealed);
        notices.flush();
        deadlines.settle(handle);
        audit.record(actor, "concern-notice.receive", handle, id);
        return notice;
    }

    /** Which municipality, and the proof; each look leaves an audit row of its own. */
    @Transactional
    public Opened read(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        ConcernNotice notice = notices.get(handle, id);
        audit.record(actor, "concern-notice.read", handle, id);
        byte[] receipt = notice.sealedReceipt();
        return new Opened(
                notice,
                new String(vault.open(handle, ConcernNotice.to(id), notice.sealedTo()), StandardCharsets.UTF_8),
                receipt == null
                        ? null
                        : new String(vault.open(handle, ConcernNotice.receipt(id), receipt), StandardCharsets.UTF_8));
    }
}
