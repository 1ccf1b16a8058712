package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds out who speaks for a child now. A reason for having nobody counts until somebody is appointed after all. */
@ApplicationScoped
public class Representations {

    private final Representatives representatives;
    private final RepresentativeWaivers waivers;

    Representations(Representatives representatives, RepresentativeWaivers waivers) {
        this.representatives = representatives;
        this.waivers = waivers;
    }

    public Representation of(String caseHandle) {
        if (representatives.current(caseHandle).isPresent()) {
            return Representation.BY_REPRESENTATIVE;
        }
        return waivers.latest(caseHandle)
                .filter(waiver -> waiver.reason().isForGood())
                .filter(waiver -> representatives.of(caseHandle).stream()
                        .allMatch(each -> each.appointedOn().isBefore(waiver.since())))
                .map(waiver -> Representation.BY_ITSELF)
                .orElse(Representation.BY_NOBODY);
    }
}
