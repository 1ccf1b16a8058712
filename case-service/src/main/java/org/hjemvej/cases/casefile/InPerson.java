package org.hjemvej.cases.casefile;

import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;

/** What only a person does who has signed in: machines may not decide. */
public final class InPerson {

    private InPerson() {}

    /** Refuses whoever is no person. */
    public static void mustAct(Actor actor) {
        if (!actor.isPerson()) {
            throw InterfaceRule.PERSON_REQUIRED.broken();
        }
    }
}
