package org.hjemvej.cases.age;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * What follows from all that is known of an age. The authority's latest decision settles what was said before it; a document
 * that says otherwise afterwards makes the age disputed again. Without a decision all must agree. Doubt is no end of childhood.
 *
 * @param turnsAdultOn the day of the eighteenth birthday; null where none is known, or where only a decision can end a doubt
 */
public record AgeFinding(AgeState state, @Nullable LocalDate turnsAdultOn, List<Because> because) {

    private static final LocalDate CONVENTION = LocalDate.of(2005, 5, 16);

    /** {@code opening}: how she was treated when the case was opened; {@code facts}: all of them, oldest first. */
    static AgeFinding of(AgeState opening, List<AgeFact> facts, LocalDate today) {
        return new Known(opening, facts).at(today);
    }

    /**
     * Whether the authority's last decision rests on an age assessment by which she is under so many years on a day; not once a
     * document says that she is an adult, or names a day of birth: that is the better measure, or a doubt.
     */
    static boolean isAssessedAsUnder(int years, List<AgeFact> facts, LocalDate day) {
        boolean doubted =
                Known.living(facts).stream().anyMatch(fact -> fact.said() == AgeFact.Said.ADULT || fact.isDatedChild());
        return !doubted
                && Known.decision(facts)
                        .filter(decision -> decision.isAssessedAsUnder(years, day))
                        .isPresent();
    }

    /** Those of the facts that were recorded on a day or before. */
    static List<AgeFact> knownBy(LocalDate day, List<AgeFact> facts) {
        return facts.stream()
                .filter(fact -> fact.recordedAt().isBefore(BusinessClock.endOf(day)))
                .toList();
    }

    /** What counts: the last decision and what came after it, or everything. */
    private record Known(AgeState opening, Optional<AgeFact> decision, List<AgeFact> living, List<AgeFact> all) {

        Known(AgeState opening, List<AgeFact> facts) {
            this(opening, decision(facts), living(facts), facts);
        }

        private static Optional<AgeFact> decision(List<AgeFact> facts) {
            return facts.stream()
                    .filter(fact -> fact.source() == AgeSource.ASSESSED_BY_AUTHORITY)
                    .max(Comparator.comparingInt(AgeFact::number));
        }

        private static List<AgeFact> living(List<AgeFact> facts) {
            int last = decision(facts).map(AgeFact::number).orElse(0);
            return facts.stream()
                    .filter(fact -> fact.number() == last
                            || fact.number() > last && (last == 0 || fact.source() == AgeSource.DOCUMENT))
                    .toList();
        }

        AgeFinding at(LocalDate today) {
            AgeState state = state();
            Optional<AgeFact> ending = state == AgeState.ADULT ? Optional.empty() : ending(state);
            LocalDate day = ending.map(AgeFact::turnsAdultOn).orElse(null);
            LocalDate adultOn = ending.map(AgeFact::adultOn).orElse(null);
            List<Because> because = because(state);
            if (adultOn != null && !today.isBefore(adultOn)) {
                String known = day == null ? "adultBy=" : "turnsAdultOn=";
                because.add(new Because("EIGHTEENTH_BIRTHDAY_HAS_COME", "BR04", known + adultOn, null));
                return new AgeFinding(AgeState.ADULT, day, List.copyOf(because));
            }
            return new AgeFinding(state, day, List.copyOf(because));
        }

        private AgeState state() {
            Set<AgeState> meant = EnumSet.noneOf(AgeState.class);
            if (decision.isEmpty()) {
                meant.add(opening);
            }
            living.forEach(fact -> meant.add(fact.means()));
            return meant.size() == 1 ? meant.iterator().next() : AgeState.DISPUTED;
        }

        /** The fact whose day ends her childhood; nothing where none does by itself. */
        private Optional<AgeFact> ending(AgeState state) {
            Comparator<AgeFact> latest = Comparator.comparing(fact -> Objects.requireNonNull(fact.adultOn()));
            Comparator<AgeFact> order = state == AgeState.CHILD
                    ? Comparator.comparing(AgeFact::source).thenComparing(latest)
                    : latest;
            if (state == AgeState.DISPUTED && !endsByItself()) {
                return Optional.empty();
            }
            // an authority that finds a child without naming a day does not unsay the day that others have named
            boolean named = living.stream().anyMatch(AgeFact::isDatedChild);
            return (state == AgeState.CHILD && !named ? all : living)
                    .stream().filter(AgeFact::isDatedChild).max(order);
        }

        /** Whether some day all that is said of her says that she is an adult. */
        private boolean endsByItself() {
            boolean openingEnds = decision.isPresent() || opening != AgeState.DISPUTED;
            return openingEnds
                    && living.stream().allMatch(fact -> fact.isDatedChild() || fact.means() == AgeState.ADULT);
        }

        private List<Because> because(AgeState state) {
            List<Because> because = new ArrayList<>();
            if (decision.isEmpty()) {
                because.add(new Because("AS_THE_CASE_WAS_OPENED", "F24", "ageState=" + opening, null));
            }
            for (AgeFact fact : living) {
                String rule =
                        fact.source() == AgeSource.ASSESSED_BY_AUTHORITY ? "THE_AUTHORITY_DECIDES" : "KNOWN_OF_AGE";
                because.add(new Because(
                        rule,
                        "BR36",
                        "number=%d source=%s said=%s confidence=%s"
                                .formatted(fact.number(), fact.source(), fact.said(), fact.confidence()),
                        null));
            }
            if (state == AgeState.DISPUTED) {
                because.add(new Because(
                        "WHO_MAY_BE_A_CHILD_IS_ONE", "Convention art. 10(3)", "ageState=DISPUTED", CONVENTION));
            }
            return because;
        }
    }
}
