package org.hjemvej.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How the parts of a name sound (Double Metaphone, ADR 22), so that spellings of one name find each other. A part that has no
 * Latin letters sounds as it is written.
 */
final class NameSounds {

    /** Parts beyond these count for nothing: a name of two hundred characters must not fill the index. */
    static final int MOST_PARTS = 6;

    private static final int LETTERS = 6;
    private static final DoubleMetaphone SOUNDS = new DoubleMetaphone();

    static {
        SOUNDS.setMaxCodeLen(LETTERS);
    }

    private NameSounds() {}

    /** The sounds of each part in the order of the name: one, or two where it is said in two ways. */
    static List<Set<String>> of(String name) {
        List<Set<String>> parts = new ArrayList<>();
        for (String part : SearchField.NAME.evened(name).split(" ")) {
            if (!part.isEmpty() && parts.size() < MOST_PARTS) {
                parts.add(sounds(part));
            }
        }
        return parts;
    }

    private static Set<String> sounds(String part) {
        Set<String> sounds = new TreeSet<>();
        for (boolean alternate : new boolean[] {false, true}) {
            String sound = SOUNDS.doubleMetaphone(part, alternate);
            sounds.add(sound == null || sound.isEmpty() ? part : sound);
        }
        return sounds;
    }

    /** The sounds of every two parts together, in any order. */
    static Set<String> pairs(List<Set<String>> parts) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                for (String one : parts.get(i)) {
                    for (String other : parts.get(j)) {
                        pairs.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
                    }
                }
            }
        }
        return pairs;
    }
}
