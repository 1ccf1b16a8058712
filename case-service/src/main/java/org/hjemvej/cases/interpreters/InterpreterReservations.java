package org.hjemvej.cases.interpreters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The reservations of interpreters. */
@ApplicationScoped
public class InterpreterReservations implements PanacheRepositoryBase<InterpreterReservation, String> {

    private static final OldestFirst<InterpreterReservation> OLDEST_FIRST =
            OldestFirst.by("requestedAt", InterpreterReservation::requestedAt, InterpreterReservation::id);

    private static final String LIVING = OneOf.of(List.of(InterpreterStatus.RESERVED, InterpreterStatus.NO_CAPACITY));

    InterpreterReservation get(String id) {
        return findByIdOptional(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    long reserved(String language, LocalDate day) {
        return count("language = ?1 and day = ?2 and status = ?3", language, day, InterpreterStatus.RESERVED);
    }

    /** Who has waited longest for a language on a day, held until the transaction ends. */
    Optional<InterpreterReservation> firstWaiting(String language, LocalDate day) {
        return find(
                        "language = ?1 and day = ?2 and status = ?3 order by requestedAt, id",
                        language,
                        day,
                        InterpreterStatus.NO_CAPACITY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A language on a day: what the locks of this feature are for. */
    record Wanted(String language, LocalDate day) {}

    /** What a reservation is for, read without it. */
    List<Wanted> wantedBy(String id) {
        return wanted("r.id = ?1", id);
    }

    /** What the reservations of a referral that are not over are for, in the one order in which locks are taken. */
    List<Wanted> wantedForReferral(String referralId) {
        return wanted("r.referralId = ?1", referralId);
    }

    /** The same of a case. */
    List<Wanted> wantedForCase(String caseHandle) {
        return wanted("r.caseHandle = ?1", caseHandle);
    }

    private List<Wanted> wanted(String of, String whose) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.language, r.day from InterpreterReservation r where " + of
                                + " and r.status in " + LIVING + " order by r.language, r.day",
                        Wanted.class)
                .setParameter(1, whose)
                .getResultList();
    }

    /** The days from this one on for which somebody waits for a language. */
    List<LocalDate> waitingDays(String language, LocalDate from) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.day from InterpreterReservation r where r.language = ?1 and r.day >= ?2"
                                + " and r.status = ?3 order by r.day",
                        LocalDate.class)
                .setParameter(1, language)
                .setParameter(2, from)
                .setParameter(3, InterpreterStatus.NO_CAPACITY)
                .getResultList();
    }

    /** All of a case, oldest first. */
    List<InterpreterReservation> of(String caseHandle) {
        return list("caseHandle = ?1 order by requestedAt, id", caseHandle);
    }

    /** Those of a case that are not over. */
    List<InterpreterReservation> livingOfCase(String caseHandle) {
        return list("caseHandle = ?1 and status in " + LIVING + " order by requestedAt, id", caseHandle);
    }

    /** Those of a referral that are not over. */
    List<InterpreterReservation> livingOf(String referralId) {
        return list("referralId = ?1 and status in " + LIVING + " order by language, day", referralId);
    }

    /** The one of this referral or case for a language on a day that is not over. */
    Optional<InterpreterReservation> living(String subject, String language, LocalDate day) {
        return find(
                        "(referralId = ?1 or caseHandle = ?1) and language = ?2 and day = ?3 and status in " + LIVING,
                        subject,
                        language,
                        day)
                .firstResultOptional();
    }

    /** All of a referral, to be moved or forgotten with it. */
    List<InterpreterReservation> allOf(String referralId) {
        return list("referralId = ?1", referralId);
    }

    /** A page of the reservations of a case. */
    Page<InterpreterReservation> ofCase(String caseHandle, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "caseHandle = ?1", caseHandle);
    }

    /** A page of the reservations of a referral without a case. */
    Page<InterpreterReservation> ofReferral(String referralId, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "referralId = ?1 and caseHandle is null", referralId);
    }
}
