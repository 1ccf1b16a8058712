package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the cases that may be of a person, among all cases, without opening any. */
@ApplicationScoped
public class Likenesses {

    /** So many index rows at most are read for names of which two parts sound alike, and for each part of the name. */
    private static final int MOST_FOR_TWO_PARTS = 100;

    private static final int MOST_FOR_A_PART = 30;

    private final PersonIndex index;

    Likenesses(PersonIndex index) {
        this.index = index;
    }

    /**
     * The cases whose person has a part of this name; without a name there are none: year and nationality are compared only.
     *
     * @param more whether a name was so common that not all were looked at
     */
    public record Found(List<Likeness> likenesses, boolean more) {}

    /** Looks for a person whose year of birth is known this exactly, in years. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Found find(KnownOfPerson known, int margin) {
        if (known.name() == null) {
            return new Found(List.of(), false);
        }
        List<Set<String>> parts = NameSounds.of(known.name());
        Set<String> candidates = new LinkedHashSet<>();
        boolean more = collect(candidates, IndexField.NAME_SOUNDS, NameSounds.pairs(parts), MOST_FOR_TWO_PARTS);
        for (Set<String> part : parts) {
            more |= collect(candidates, IndexField.NAME_SOUND, part, MOST_FOR_A_PART);
        }
        return new Found(compare(candidates, known, parts, margin), more);
    }

    private boolean collect(Set<String> candidates, IndexField field, Set<String> texts, int most) {
        if (texts.isEmpty()) {
            return false;
        }
        List<byte[]> digests =
                texts.stream().map(text -> index.digest(field, text)).toList();
        List<String> found = index.having(field, digests, most);
        candidates.addAll(found);
        return found.size() == most;
    }

    private List<Likeness> compare(Set<String> candidates, KnownOfPerson known, List<Set<String>> parts, int margin) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Set<Digest>> sounds = parts.stream()
                .map(part -> part.stream()
                        .map(sound -> new Digest(index.digest(IndexField.NAME_SOUND, sound)))
                        .collect(Collectors.toSet()))
                .toList();
        return index.compared(candidates).stream()
                .collect(Collectors.groupingBy(PersonIndex.Row::handle))
                .entrySet()
                .stream()
                .map(each -> likeness(each.getKey(), each.getValue(), known, sounds, margin))
                .toList();
    }

    private Likeness likeness(
            String handle, List<PersonIndex.Row> rows, KnownOfPerson known, List<Set<Digest>> asked, int margin) {
        List<Set<Digest>> recorded = List.copyOf(rows.stream()
                .filter(row -> row.field() == IndexField.NAME_SOUND)
                .collect(Collectors.groupingBy(
                        PersonIndex.Row::part, Collectors.mapping(row -> new Digest(row.digest()), Collectors.toSet())))
                .values());
        return new Likeness(
                handle,
                asked.size(),
                recorded.size(),
                Math.min(heard(asked, recorded), heard(recorded, asked)),
                year(handle, rows, known.birthYear(), margin),
                nationality(handle, rows, known.nationality()));
    }

    /** How many parts of one name sound like any part of the other. */
    private static int heard(List<Set<Digest>> name, List<Set<Digest>> other) {
        Set<Digest> all = other.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return (int) name.stream()
                .filter(part -> part.stream().anyMatch(all::contains))
                .count();
    }

    private Likeness.Fact year(String handle, List<PersonIndex.Row> rows, @Nullable Integer year, int margin) {
        byte[] recorded = digest(rows, IndexField.BIRTH_YEAR);
        if (recorded == null || year == null) {
            return Likeness.Fact.UNKNOWN;
        }
        for (int off = 0; off <= margin; off++) {
            for (int each : new int[] {year - off, year + off}) {
                if (Arrays.equals(recorded, index.digestIn(handle, IndexField.BIRTH_YEAR, Integer.toString(each)))) {
                    return off == 0 ? Likeness.Fact.SAME : Likeness.Fact.NEAR;
                }
            }
        }
        return Likeness.Fact.DIFFERENT;
    }

    private Likeness.Fact nationality(String handle, List<PersonIndex.Row> rows, @Nullable String nationality) {
        byte[] recorded = digest(rows, IndexField.NATIONALITY);
        if (recorded == null || nationality == null) {
            return Likeness.Fact.UNKNOWN;
        }
        return Arrays.equals(recorded, index.digestIn(handle, IndexField.NATIONALITY, nationality))
                ? Likeness.Fact.SAME
                : Likeness.Fact.DIFFERENT;
    }

    private static byte @Nullable [] digest(List<PersonIndex.Row> rows, IndexField field) {
        return rows.stream()
                .filter(row -> row.field() == field)
                .map(PersonIndex.Row::digest)
                .findFirst()
                .orElse(null);
    }

    /** Bytes that are the same when their values are. */
    private record Digest(byte[] value) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Digest(byte[] bytes) && Arrays.equals(value, bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }
}
