package org.hjemvej.offender.thing.messaging;

import org.hjemvej.offender.thing.Things;

/** A listener that reaches into a repository. */
public class OffendingListener {

    private final Things things;

    OffendingListener(Things things) {
        this.things = things;
    }

    long count() {
        return things.count();
    }
}
