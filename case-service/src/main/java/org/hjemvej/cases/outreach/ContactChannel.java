package org.hjemvej.cases.outreach;

/** How people were in touch. */
public enum ContactChannel {
    IN_PERSON,
    PHONE,
    TEXT_MESSAGE,
    CHAT
}
