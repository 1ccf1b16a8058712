package org.hjemvej.platform.rules;

import java.util.Locale;
import java.util.Map;

/** One sentence in the two languages of the product. Placeholders like {@code {date}} are filled from the facts of a refusal. */
public record Text(String en, String da) {

    public static Text of(String en, String da) {
        return new Text(en, da);
    }

    public String in(Locale language) {
        return "da".equals(language.getLanguage()) ? da : en;
    }

    /** The sentence with its placeholders filled. */
    public String in(Locale language, Map<String, ?> facts) {
        String filled = in(language);
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return filled;
    }
}
