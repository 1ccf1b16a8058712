package org.hjemvej.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation takes an Idempotency-Key: the same key and body give the same answer and one effect, another body with the
 * same key is 422, a key still running is 409. Key, answer and effect commit together.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE}) // TYPE because CDI asks for it on the interceptor
public @interface Idempotent {}
