package org.hjemvej.cases.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** What is known of a person who is looked for; nothing at all when she stays anonymous. */
public record KnownOfPerson(
        @Nullable String name,
        @Nullable Integer birthYear,
        @Nullable String nationality) {

    /**
     * Who asks says something, or says that nothing is known: not both and not neither. A name that tells nothing is refused,
     * and so is a year that has not come yet.
     */
    public static KnownOfPerson of(
            @Nullable String name,
            @Nullable Integer birthYear,
            @Nullable String nationality,
            boolean nothingKnown,
            int thisYear) {
        boolean something = name != null || birthYear != null || nationality != null;
        if (something == nothingKnown) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "nothingKnown"));
        }
        if (name != null && SearchField.NAME.evened(name).isEmpty()) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "name"));
        }
        if (birthYear != null && birthYear > thisYear) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "birthYear"));
        }
        return new KnownOfPerson(name, birthYear, nationality);
    }

    static KnownOfPerson of(Identity identity) {
        LocalDate born = identity.birthDate();
        return new KnownOfPerson(identity.name(), born == null ? null : born.getYear(), identity.nationality());
    }
}
