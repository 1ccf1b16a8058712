package org.hjemvej.platform.inbox;

/** The effect of one event, run inside the transaction that also remembers its id. */
@FunctionalInterface
public interface EventHandler {

    void handle(Envelope envelope, EventBody body) throws PoisonException;
}
