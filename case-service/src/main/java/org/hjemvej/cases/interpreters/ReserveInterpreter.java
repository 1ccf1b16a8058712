package org.hjemvej.cases.interpreters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.PersonForgotten;
import org.hjemvej.cases.contact.InterpreterNeeds;
import org.hjemvej.cases.contact.SafeContacts;
import org.hjemvej.cases.identification.MayKnowLanguage;
import org.hjemvej.cases.intake.Referral;
import org.hjemvej.cases.intake.ReferralClosed;
import org.hjemvej.cases.intake.ReferralConverted;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.locks.TransactionLock;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reserves interpreters, never more of a language on a day than are on call; who waits longest gets who becomes free. */
@ApplicationScoped
public class ReserveInterpreter {

    private final InterpreterPools pools;
    private final InterpreterReservations reservations;
    private final Referrals referrals;
    private final CaseFiles files;
    private final MayKnowLanguage mayKnowLanguage;
    private final SafeContacts contacts;
    private final TransactionLock lock;
    private final Audit audit;
    private final BusinessClock clock;

    ReserveInterpreter(
            InterpreterPools pools,
            InterpreterReservations reservations,
            Referrals referrals,
            CaseFiles files,
            MayKnowLanguage mayKnowLanguage,
            SafeContacts contacts,
            TransactionLock lock,
            Audit audit,
            BusinessClock clock) {
        this.pools = pools;
        this.reservations = reservations;
        this.referrals = referrals;
        this.files = files;
        this.mayKnowLanguage = mayKnowLanguage;
        this.contacts = contacts;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** For whom: a referral, or a case. */
    public record Whom(
            @Nullable String referralId, @Nullable String caseHandle) {

        String subject() {
            return caseHandle == null ? Objects.requireNonNull(referralId) : caseHandle;
        }
    }

    /** In a language that is named, or else the one that is recorded of the person. */
    @Transactional
    public InterpreterReservation reserve(
            Whom whom, @Nullable String named, LocalDate day, CaseReader reader, Actor actor) {
        if (day.isBefore(clock.today())) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "day"));
        }
        mustBeReady(whom, reader);
        String language = named == null ? languageOf(whom) : named;
        hold(new InterpreterReservations.Wanted(language, day));
        reservations.living(whom.subject(), language, day).ifPresent(living -> {
            throw InterpreterRule.INTERPRETER_EXISTS.broken(Map.of("reservation", living.id()));
        });
        InterpreterReservation reservation =
                InterpreterReservation.request(whom.referralId(), whom.caseHandle(), language, day, clock.now());
        if (serve(language, day, actor) > 0) {
            reservation.reserve(clock.now());
        } else {
            reservation.queue();
        }
        reservations.persistAndFlush(reservation);
        audit.record(actor, "interpreter.request", reservation.subject(), reservation.id());
        return reservation;
    }

    private String languageOf(Whom whom) {
        return wishes(whom.caseHandle())
                .map(InterpreterNeeds::language)
                .orElseThrow(InterpreterRule.INTERPRETER_LANGUAGE_UNKNOWN::broken);
    }

    /** Whom the person of a case wants as interpreter, for who chooses one; nothing when nobody has asked her. */
    @Transactional
    public Optional<InterpreterNeeds> wishes(@Nullable String caseHandle) {
        return Optional.ofNullable(caseHandle)
                .flatMap(contacts::interpreterNeeds)
                .filter(InterpreterNeeds::needed);
    }

    /** An interpreter tells which language she speaks. */
    void mustBePossible(CaseFile file) {
        mayKnowLanguage.mustHold(file);
    }

    private void mustBeReady(Whom whom, CaseReader reader) {
        if (whom.caseHandle() != null) {
            mustBePossible(files.toChange(whom.caseHandle(), reader));
            return;
        }
        Referral referral = referrals.held(whom.subject(), null);
        if (referral.status() != ReferralStatus.INTERVIEW_OFFERED && referral.status() != ReferralStatus.ACCEPTED) {
            throw InterpreterRule.INTERPRETER_BEFORE_OFFER.broken(Map.of("state", referral.status()));
        }
        referral.prepare();
    }

    @Transactional
    public InterpreterReservation release(String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        reservations.wantedBy(id).forEach(this::hold);
        InterpreterReservation reservation = read(id, reader);
        expected.mustBe(reservation.version());
        release(reservation, actor);
        return reservation;
    }

    private void release(InterpreterReservation reservation, Actor actor) {
        reservation.release(clock.now());
        reservations.flush();
        audit.record(actor, "interpreter.release", reservation.subject(), reservation.id());
        serve(Objects.requireNonNull(reservation.language()), reservation.day(), actor);
    }

    /** More are on call from a date on: who waits gets them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void moreOnCall(String language, LocalDate from, Actor actor) {
        for (LocalDate day : reservations.waitingDays(language, from)) {
            hold(new InterpreterReservations.Wanted(language, day));
            serve(language, day, actor);
        }
    }

    /** The lock of a language and a day is what two who want its last interpreter wait for. */
    private void hold(InterpreterReservations.Wanted wanted) {
        lock.hold("interpreter " + wanted.language() + " " + wanted.day());
    }

    /** Who waits gets who is free; returns how many are left. */
    private long serve(String language, LocalDate day, Actor actor) {
        long free = pools.onCall(language, day) - reservations.reserved(language, day);
        while (free > 0) {
            Optional<InterpreterReservation> next = reservations.firstWaiting(language, day);
            if (next.isEmpty()) {
                break;
            }
            next.get().reserve(clock.now());
            reservations.flush();
            audit.record(
                    actor,
                    "interpreter.reserve",
                    next.get().subject(),
                    next.get().id());
            free--;
        }
        return free;
    }

    /** The reservation, or "no such resource" when there is none or its case is not for this reader. */
    @Transactional
    public InterpreterReservation read(String id, CaseReader reader) {
        InterpreterReservation reservation = reservations.get(id);
        if (reservation.caseHandle() != null) {
            files.get(reservation.caseHandle(), reader);
        }
        return reservation;
    }

    @Transactional
    public Page<InterpreterReservation> readPage(Whom whom, CaseReader reader, PageAfter after) {
        if (whom.caseHandle() != null) {
            files.get(whom.caseHandle(), reader);
            return reservations.ofCase(whom.caseHandle(), after);
        }
        referrals.get(whom.subject(), null);
        return reservations.ofReferral(whom.subject(), after);
    }

    void converted(@Observes ReferralConverted converted) {
        reservations.wantedForReferral(converted.referralId()).forEach(this::hold);
        reservations.allOf(converted.referralId()).forEach(each -> each.carryOver(converted.caseHandle()));
    }

    /** Who does not take the interview needs no interpreter, and nothing of her is kept with the reservation. */
    void closed(@Observes ReferralClosed closed) {
        reservations.wantedForReferral(closed.referralId()).forEach(this::hold);
        reservations.livingOf(closed.referralId()).forEach(each -> release(each, closed.actor()));
        reservations.allOf(closed.referralId()).forEach(InterpreterReservation::forget);
    }

    /** The same of a person whose case is open and who must not be known any more. */
    void forgotten(@Observes PersonForgotten forgotten) {
        reservations.wantedForCase(forgotten.handle()).forEach(this::hold);
        reservations.livingOfCase(forgotten.handle()).forEach(each -> release(each, forgotten.actor()));
        reservations.of(forgotten.handle()).forEach(InterpreterReservation::forget);
    }
}
