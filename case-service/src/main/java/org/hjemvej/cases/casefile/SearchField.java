package org.hjemvej.cases.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * What a person can be searched by, exactly, and how its spelling is evened out before it is compared; from what most people share
 * to the rarest.
 */
public enum SearchField {
    /** In any case and with or without accents; the order of the names counts. */
    NAME {
        @Override
        IndexField indexed() {
            return IndexField.NAME;
        }

        @Override
        String evened(String text) {
            StringBuilder plain = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .forEach(each -> plain.append(FOLDED.getOrDefault(each, Character.toString(each))));
            return plain.toString()
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[\\s\\p{P}]+", " ")
                    .trim();
        }
    },
    /** International, plus sign and digits. */
    PHONE {
        @Override
        IndexField indexed() {
            return IndexField.PHONE;
        }

        @Override
        String evened(String text) {
            return text.replaceAll("[^+0-9]", "");
        }
    };

    /** Letters that are not a plain one with an accent. A change asks for every entry of the index to be made anew. */
    private static final Map<Integer, String> FOLDED = Map.of(
            (int) 'ø', "o", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ß', "ss", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    /** Where the index has its digests. */
    abstract IndexField indexed();

    abstract String evened(String text);
}
