package org.hjemvej.notifications.inbox;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of notices. */
public enum NoticeRule implements Rule {
    ACKNOWLEDGED_ALREADY(
            409,
            "The notice was acknowledged already.",
            "Meddelelsen er allerede kvitteret.",
            "Nothing more is needed.",
            "Der kræves ikke mere.",
            "F64",
            "",
            "NoticeApiTest");

    private final Definition definition;

    NoticeRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
