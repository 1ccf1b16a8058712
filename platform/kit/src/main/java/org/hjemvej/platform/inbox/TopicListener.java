package org.hjemvej.platform.inbox;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the records of its topics; the same way in for a record from the broker and for one replayed from dead letters. */
public interface TopicListener {

    /** The topics whose records this listener takes. */
    Set<String> topics();

    /** Takes one record; returns when it is done with for good. */
    void on(ConsumerRecord<String, byte[]> record);
}
