package org.hjemvej.platform.idempotency;

/**
 * A command: who sent it, with which key, and a keyed hash of operation and body, so that the table tells nothing about
 * what was sent.
 */
record CommandKey(String client, String key, byte[] requestHash) {}
