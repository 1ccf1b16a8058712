package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.PersonForgotten;

/** Forgets what the appointments that came to nothing tell of a person, once nobody may know who she is. */
@ApplicationScoped
class ForgetAppointments {

    private final Identifications identifications;

    ForgetAppointments(Identifications identifications) {
        this.identifications = identifications;
    }

    void forgotten(@Observes PersonForgotten forgotten) {
        identifications.of(forgotten.handle()).forEach(Identification::forget);
    }
}
