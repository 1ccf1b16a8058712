package org.hjemvej.cases.missing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** Who is or was missing. */
@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, String> {

    private static final OldestFirst<Absence> OLDEST_FIRST =
            OldestFirst.by("reportedAt", Absence::reportedAt, Absence::id);

    /** A page of the absences of a case. */
    Page<Absence> of(String subject, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "subject = ?1", subject);
    }

    /** Those of which something may still become, oldest first. */
    List<Absence> open(String subject) {
        return list("subject = ?1 and status <> ?2 order by reportedAt, id", subject, AbsenceStatus.RETURNED);
    }

    public Absence get(String subject, String id) {
        return find("id = ?1 and subject = ?2", id, subject)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The absence, held until the transaction ends. */
    Absence held(String subject, String id) {
        return find("id = ?1 and subject = ?2", id, subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The absence, of whomever it is by now, held until the transaction ends. */
    Absence held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Whether a search of hers ended because she has left Denmark, and she has not come back from there. */
    boolean hasLeftDenmark(String subject) {
        return count(
                        "subject = ?1 and status = ?2 and closeReason = ?3",
                        subject,
                        AbsenceStatus.CLOSED,
                        CloseReason.LEFT_DENMARK)
                > 0;
    }

    /** The id of the absence that lasts, read without it. */
    Optional<String> lasting(String subject) {
        return getEntityManager()
                .createQuery("select a.id from Absence a where a.subject = ?1 and a.status = ?2", String.class)
                .setParameter(1, subject)
                .setParameter(2, AbsenceStatus.MISSING)
                .getResultStream()
                .findFirst();
    }

    /** The last one of those who left that place and whose search ended though nobody had found her, read without it. */
    Optional<String> endedUnfound(String subject, String placementId) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Absence a where a.subject = ?1 and a.placementId = ?2 and a.status = ?3"
                                + " and a.closeReason <> ?4 order by a.reportedAt desc, a.id desc",
                        String.class)
                .setParameter(1, subject)
                .setParameter(2, placementId)
                .setParameter(3, AbsenceStatus.CLOSED)
                .setParameter(4, CloseReason.FOUND_ELSEWHERE)
                .getResultStream()
                .findFirst();
    }

    /** The same as the one that lasts, if it began by that day. */
    Optional<String> lasting(String subject, LocalDate latest) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Absence a where a.subject = ?1 and a.status = ?2 and a.since <= ?3",
                        String.class)
                .setParameter(1, subject)
                .setParameter(2, AbsenceStatus.MISSING)
                .setParameter(3, latest)
                .getResultStream()
                .findFirst();
    }
}
