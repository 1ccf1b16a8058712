package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.InPerson;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/**
 * What may be done next with the period: CMM records what the person wants, the authority of its basis takes her request for
 * more days, too, and decides, also that it ends before its last day.
 */
@ApplicationScoped
class PeriodActions implements NextActionSource {

    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final ExtendReflectionPeriod extend;
    private final BusinessClock clock;

    PeriodActions(
            ReflectionPeriods periods, Extensions extensions, ExtendReflectionPeriod extend, BusinessClock clock) {
        this.periods = periods;
        this.extensions = extensions;
        this.extend = extend;
        this.clock = clock;
    }

    @Override
    public int process() {
        return 4;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        List<Extension> filed = extensions.ofCase(file.handle());
        List<NextAction> actions = new ArrayList<>();
        for (ReflectionPeriod period : periods.of(file.handle())) {
            String path = file.path() + "/reflection-periods/" + period.id();
            if (reader.isCmm()) {
                actions.addAll(ofThePerson(period, path));
            } else if (period.mayBecome(ReflectionStatus.EXPIRED)) {
                actions.add(NextAction.of("fileExtension", "POST", path + "/extensions", () -> {
                    period.basis().mustDecide(actor);
                    extend.mustBePossible(period);
                }));
            }
            actions.addAll(ofTheAuthority(period, path, actor));
            actions.addAll(toEnd(period, path, actor));
            filed.stream()
                    .filter(extension -> period.mayBecome(ReflectionStatus.EXPIRED)
                            && extension.periodId().equals(period.id())
                            && extension.isUndecided())
                    .forEach(extension -> actions.addAll(onMoreDays(period, extension, path, actor)));
        }
        return actions;
    }

    private List<NextAction> ofThePerson(ReflectionPeriod period, String path) {
        List<NextAction> actions = new ArrayList<>();
        if (period.mayBecome(ReflectionStatus.REQUESTED)) {
            actions.add(NextAction.allowed("requestReflectionPeriod", "PUT", path + "/request"));
        }
        if (period.mayBecome(ReflectionStatus.DECLINED)) {
            actions.add(NextAction.allowed("declineReflectionPeriod", "PUT", path + "/decline"));
        }
        if (period.mayBecome(ReflectionStatus.EXPIRED)) {
            actions.add(
                    NextAction.of("fileExtension", "POST", path + "/extensions", () -> extend.mustBePossible(period)));
        }
        return actions;
    }

    private static List<NextAction> ofTheAuthority(ReflectionPeriod period, String path, Actor actor) {
        return period.mayBecome(ReflectionStatus.REFUSED)
                ? List.of(
                        NextAction.of(
                                "grantReflectionPeriod",
                                "PUT",
                                path + "/grant",
                                () -> period.ground().mustGrant(actor)),
                        NextAction.of(
                                "refuseReflectionPeriod",
                                "PUT",
                                path + "/refusal",
                                () -> period.basis().mustRefuse(actor)))
                : List.of();
    }

    /** On the latest day that can be told of: for any other reason than a revocation none is needed but the right person. */
    private List<NextAction> toEnd(ReflectionPeriod period, String path, Actor actor) {
        if (!period.mayBecome(ReflectionStatus.ENDED_EARLY)) {
            return List.of();
        }
        LocalDate last = period.span().end();
        LocalDate day = clock.today().isBefore(last) ? clock.today() : last;
        String early = path + "/early-end";
        EarlyEndReason revoked = EarlyEndReason.STATUS_REVOKED;
        return List.of(
                NextAction.of("endReflectionPeriodEarly", "PUT", early, () -> {
                    InPerson.mustAct(actor);
                    period.mustEndEarly(EarlyEndReason.DEPARTED, day, actor);
                }),
                NextAction.of("endReflectionPeriodEarly", "PUT", early, () -> {
                            InPerson.mustAct(actor);
                            period.mustEndEarly(revoked, day, actor);
                        })
                        .about(revoked.name()),
                NextAction.of("supersedeReflectionPeriod", "PUT", path + "/supersession", () -> {
                    InPerson.mustAct(actor);
                    period.basis().mustDecide(actor);
                }));
    }

    private List<NextAction> onMoreDays(ReflectionPeriod period, Extension extension, String path, Actor actor) {
        String below = path + "/extensions/" + extension.id();
        return List.of(
                NextAction.of(
                        "grantExtension",
                        "PUT",
                        below + "/grant",
                        () -> extend.mustBeGranted(period, extension, actor)),
                NextAction.of(
                        "refuseExtension",
                        "PUT",
                        below + "/refusal",
                        () -> period.basis().mustRefuse(actor)));
    }
}
