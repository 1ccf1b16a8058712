package org.hjemvej.offender.other;

import jakarta.inject.Inject;
import org.hjemvej.offender.thing.OffendingEntity;

/** A bad name, field injection, the other half of a cycle. */
public class ThingHelper {

    @Inject
    OffendingEntity injected;
}
