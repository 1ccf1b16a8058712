package org.hjemvej.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Which interpreter the person needs.
 *
 * @param language of the interpreter, ISO 639-3; given exactly when one is needed
 * @param notFromOwnCommunity nobody of her own community may learn of her through the interpreter
 */
@Embeddable
public record InterpreterNeeds(
        @Column(name = "interpreter_needed") boolean needed,
        @Column(name = "interpreter_language") @Nullable String language,
        boolean notFromOwnCommunity,
        @Enumerated(EnumType.STRING) GenderWish genderWish) {

    public InterpreterNeeds {
        if (!isInOrder(needed, language, notFromOwnCommunity, genderWish)) {
            throw new IllegalArgumentException(
                    "An interpreter who is needed has a language, and wishes are for one who is");
        }
    }

    public static boolean isInOrder(
            boolean needed, @Nullable String language, boolean notFromOwnCommunity, GenderWish genderWish) {
        return needed ? language != null : language == null && !notFromOwnCommunity && genderWish == GenderWish.ANY;
    }
}
