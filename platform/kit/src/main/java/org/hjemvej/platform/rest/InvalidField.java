package org.hjemvej.platform.rest;

/**
 * One thing wrong with a request.
 *
 * @param in body, query, path or header
 * @param pointer JSON pointer into the body, or the name of the parameter
 * @param code stable code of what is wrong
 * @param message the same in the language of the caller; never repeats what was sent
 */
public record InvalidField(String in, String pointer, String code, String message) {}
