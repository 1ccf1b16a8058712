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
import org.hjemvej.cases.contact.ChannelRule;
import org.jspecify.annotations.Nullable;

/** Hours belong to a safe channel, begin before they end, and do not overlap on any day. */
@Constraint(validatedBy = HoursInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HoursInOrder {

    String message() default "{org.hjemvej.cases.contact.rest.HoursInOrder.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says nothing of a channel whose parts are not readable yet: they have violations of their own. */
    class Check implements ConstraintValidator<HoursInOrder, ContactRulesBody.ChannelBody> {

        @Override
        public boolean isValid(ContactRulesBody.@Nullable ChannelBody channel, ConstraintValidatorContext context) {
            if (channel == null || channel.safety() == null) {
                return true;
            }
            List<ContactRulesBody.HoursBody> hours = channel.hoursOrNone();
            return hours.stream().anyMatch(each -> each == null || !each.canBeRead())
                    || hours.stream().allMatch(ContactRulesBody.HoursBody::beginsBeforeItEnds)
                            && ChannelRule.isInOrder(
                                    channel.safety(),
                                    hours.stream()
                                            .map(ContactRulesBody.HoursBody::hours)
                                            .toList());
        }
    }
}
