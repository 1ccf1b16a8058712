package org.hjemvej.cases.contact.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hjemvej.cases.contact.InterpreterNeeds;
import org.jspecify.annotations.Nullable;

/** An interpreter who is needed has a language; wishes are for an interpreter who is needed. */
@Constraint(validatedBy = InterpreterInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InterpreterInOrder {

    String message() default "{org.hjemvej.cases.contact.rest.InterpreterInOrder.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says nothing as long as something is missing: that has a violation of its own. */
    class Check implements ConstraintValidator<InterpreterInOrder, ContactRulesBody.InterpreterBody> {

        @Override
        public boolean isValid(ContactRulesBody.@Nullable InterpreterBody wanted, ConstraintValidatorContext context) {
            return wanted == null
                    || wanted.needed() == null
                    || wanted.notFromOwnCommunity() == null
                    || wanted.genderWish() == null
                    || InterpreterNeeds.isInOrder(
                            wanted.needed(), wanted.language(), wanted.notFromOwnCommunity(), wanted.genderWish());
        }
    }
}
