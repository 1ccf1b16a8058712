package org.hjemvej.platform.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text a person wrote: no NUL, no control characters but line breaks and tabs, no half characters, not only blanks. */
@Pattern(regexp = "(?=[\\s\\S]*\\S)[\\P{C}\\p{Cf}\\p{Co}\\p{Cn}\\n\\r\\t]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SafeText {

    String message() default "{org.hjemvej.platform.rest.SafeText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
