package org.hjemvej.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The answer of this operation is the same for everybody and holds for a while: caches may keep it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForEverybody {

    /** How long it may be kept, in seconds. */
    int seconds() default 3600;
}
