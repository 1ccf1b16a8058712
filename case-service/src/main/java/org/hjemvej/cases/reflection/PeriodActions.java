package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/** What may be done next with the period: CMM records what the person wants, the authority of its basis decides. */
@ApplicationScoped
class PeriodActions implements NextActionSource {

    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final ExtendReflectionPeriod extend;

    PeriodActions(ReflectionPeriods periods, Extensions extensions, ExtendReflectionPeriod extend) {
        this.periods = periods;
        this.extensions = extensions;
        this.extend = extend;
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
            }
            actions.addAll(ofTheAuthority(period, path, actor));
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
        return period.mayBecome(ReflectionStatus.GRANTED)
                ? List.of(
                        NextAction.of(
                                "grantReflectionPeriod", "PUT", path + "/grant", () -> period.mustBeGrantedBy(actor)),
                        NextAction.of(
                                "refuseReflectionPeriod",
                                "PUT",
                                path + "/refusal",
                                () -> period.mustBeRefusedBy(actor)))
                : List.of();
    }

    private static List<NextAction> onMoreDays(ReflectionPeriod period, Extension extension, String path, Actor actor) {
        String below = path + "/extensions/" + extension.id();
        return List.of(
                NextAction.of("grantExtension", "PUT", below + "/grant", () -> period.mustBeGrantedBy(actor)),
                NextAction.of("refuseExtension", "PUT", below + "/refusal", () -> period.mustBeRefusedBy(actor)));
    }
}
