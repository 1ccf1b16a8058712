package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** More days that nobody has decided on when their period comes to another end than its last day. */
@ApplicationScoped
class LapseExtensions {

    private final Extensions extensions;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    LapseExtensions(Extensions extensions, Outbox outbox, Audit audit, BusinessClock clock) {
        this.extensions = extensions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets them lapse with the period, which is told as that and never as a refusal. */
    void run(ReflectionPeriod period, Actor actor) {
        List<Extension> undecided = extensions.of(period.id()).stream()
                .filter(Extension::isUndecided)
                .toList();
        for (Extension extension : undecided) {
            period.lapse(extension, clock.today());
            extensions.flush();
            outbox.publish(
                    new ReflectionEvent.ReflectionPeriodExtensionLapsed(
                            period.caseHandle(), period.id(), period.basis(), extension.days()),
                    actor);
            audit.record(actor, "reflection-extension.lapse", period.caseHandle(), extension.id());
        }
    }
}
