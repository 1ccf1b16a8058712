package org.hjemvej.cases.minors;

/** How a municipality was told. */
public enum NoticeChannel {
    DIGITAL_POST,
    SECURE_MAIL,
    DUTY_PHONE,
    IN_PERSON
}
