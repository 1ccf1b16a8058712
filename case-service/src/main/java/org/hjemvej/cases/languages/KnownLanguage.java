package org.hjemvej.cases.languages;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The ISO 639-3 code of a language that people speak today; three letters that mean nothing are refused. */
@Constraint(validatedBy = KnownLanguage.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownLanguage {

    String message() default "{org.hjemvej.cases.languages.KnownLanguage.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts nothing given. */
    class Check implements ConstraintValidator<KnownLanguage, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || Languages.know(code);
        }
    }
}
