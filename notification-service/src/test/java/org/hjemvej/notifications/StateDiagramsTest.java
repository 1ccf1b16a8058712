package org.hjemvej.notifications;

import java.util.List;
import org.hjemvej.notifications.personmessages.PersonMessageStatus;
import org.hjemvej.platform.testing.StateDiagrams;
import org.junit.jupiter.api.Test;

class StateDiagramsTest {

    @Test
    void the_documents_show_what_the_code_allows() {
        StateDiagrams.mustBeCurrent(
                "notification-service",
                List.of(StateDiagrams.machine(
                        "Message to a person", PersonMessageStatus.REQUESTED, PersonMessageStatus::next)));
    }
}
