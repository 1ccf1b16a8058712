package org.hjemvej.cases.contact.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.hjemvej.cases.contact.Channel;
import org.jspecify.annotations.Nullable;

/** Nobody says two things of one channel. */
@Constraint(validatedBy = EachChannelOnce.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface EachChannelOnce {

    String message() default "{org.hjemvej.cases.contact.rest.EachChannelOnce.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts nothing given; {@code @NotNull} says when something must be. */
    class Check implements ConstraintValidator<EachChannelOnce, List<ContactRulesBody.ChannelBody>> {

        @Override
        public boolean isValid(@Nullable List<ContactRulesBody.ChannelBody> told, ConstraintValidatorContext context) {
            if (told == null) {
                return true;
            }
            List<Channel> channels = told.stream()
                    .filter(Objects::nonNull)
                    .map(ContactRulesBody.ChannelBody::channel)
                    .filter(Objects::nonNull)
                    .toList();
            return channels.stream().distinct().count() == channels.size();
        }
    }
}
