package org.hjemvej.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Something that has happened: the legal date is today in Denmark or before, the moment has passed. */
@Constraint(validatedBy = {NotInFuture.Check.class, NotInFuture.MomentCheck.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInFuture {

    String message() default "{org.hjemvej.platform.rest.NotInFuture.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts nothing given; {@code @NotNull} says when something must be. */
    @ApplicationScoped
    class Check implements ConstraintValidator<NotInFuture, LocalDate> {

        private final BusinessClock clock;

        Check(BusinessClock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || !date.isAfter(clock.today());
        }
    }

    /** The same of a moment. */
    @ApplicationScoped
    class MomentCheck implements ConstraintValidator<NotInFuture, Instant> {

        private final BusinessClock clock;

        MomentCheck(BusinessClock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
            return moment == null || !moment.isAfter(clock.now());
        }
    }
}
