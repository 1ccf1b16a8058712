package org.hjemvej.platform.countries;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The ISO 3166 alpha-2 code of a country that there is; two letters that mean nothing are refused. */
@Constraint(validatedBy = KnownCountry.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCountry {

    String message() default "{org.hjemvej.platform.countries.KnownCountry.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts nothing given. */
    class Check implements ConstraintValidator<KnownCountry, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || Countries.know(code);
        }
    }
}
