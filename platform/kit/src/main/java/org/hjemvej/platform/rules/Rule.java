package org.hjemvej.platform.rules;

import java.util.Locale;
import java.util.Map;

/**
 * A rule that can break. Implemented by enums: the constant is the stable code of the problem (UPPER_SNAKE), its
 * kebab-case form the last part of the problem type URN.
 */
public interface Rule {

    /** The stable code, for example {@code REFLECTION_MAX_EXCEEDED}. */
    String name();

    Definition definition();

    default String urn() {
        return "urn:problem-type:hjemvej:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default RuleBroken broken() {
        return new RuleBroken(this, Map.of());
    }

    /** Refuses with facts that fill the placeholders of the texts: codes, counts and dates only, never personal data. */
    default RuleBroken broken(Map<String, ?> facts) {
        return new RuleBroken(this, facts);
    }

    /**
     * What a reader is told when the rule breaks.
     *
     * @param status HTTP status: 409 for a broken rule or state unless the house says otherwise
     * @param title what is wrong
     * @param nextStep what would change it
     * @param source SEED, LAW, PAGE or REC with its number, or HOUSE for a rule of the interface itself
     * @param legalReference statute or page the rule rests on, empty when it has none
     * @param provenBy simple name of the test that was seen to fail without the rule
     */
    record Definition(int status, Text title, Text nextStep, String source, String legalReference, String provenBy) {}
}
