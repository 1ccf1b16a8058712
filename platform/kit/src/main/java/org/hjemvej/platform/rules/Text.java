package org.hjemvej.platform.rules;

import java.util.Locale;

/** One sentence in the two languages of the product. Placeholders like {@code {date}} are filled from the facts of a refusal. */
public record Text(String en, String da) {

    public static Text of(String en, String da) {
        return new Text(en, da);
    }

    public String in(Locale language) {
        return "da".equals(language.getLanguage()) ? da : en;
    }
}
