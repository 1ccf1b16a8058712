package org.hjemvej.platform.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal date or a moment that can be meant: sentinels such as 0001-01-01 and 9999-12-31 are refused. */
@Constraint(validatedBy = {PlausibleDate.Check.class, PlausibleDate.MomentCheck.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDate {

    String message() default "{org.hjemvej.platform.rest.PlausibleDate.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts nothing given; {@code @NotNull} says when something must be. */
    class Check implements ConstraintValidator<PlausibleDate, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() > 1900 && date.getYear() < 2100);
        }
    }

    /** The same of a moment. */
    class MomentCheck implements ConstraintValidator<PlausibleDate, Instant> {

        private static final Instant FIRST = Instant.parse("1901-01-01T00:00:00Z");
        private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

        @Override
        public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
            return moment == null || (!moment.isBefore(FIRST) && moment.isBefore(END));
        }
    }
}
