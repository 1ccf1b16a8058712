package org.hjemvej.notifications.personmessages;

/** What a person may be told. The words are in the table of templates; none of them tells anything of her. */
public enum TemplateCode {
    APPOINTMENT_REMINDER,
    PLEASE_CALL,
    DEADLINE_NEAR
}
