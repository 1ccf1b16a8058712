package org.hjemvej.platform.outbox;

import java.util.Locale;

/**
 * An event that leaves the service. Implemented by records: every component but {@code subject} is payload, and payload
 * is ids, codes, numbers and dates only.
 */
public interface OutgoingEvent {

    /** The handle the event is about; also the record key, so that order is kept per handle. */
    String subject();

    /** The topic, which is also the audience. */
    String topic();

    /** The part of the type between organisation and name, for example {@code case}. */
    String context();

    /** What is written as data, without the subject; the record itself unless another audience gets the same event. */
    default Object payload() {
        return this;
    }

    /** The full type with version, for example {@code org.hjemvej.case.victim-assessed.v1}. */
    default String type() {
        return typeOf(context(), getClass());
    }

    /** The full type of the events of one class. */
    static String typeOf(String context, Class<? extends OutgoingEvent> event) {
        String kebab = event.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return "org.hjemvej." + context + "." + kebab.toLowerCase(Locale.ROOT) + ".v1";
    }
}
