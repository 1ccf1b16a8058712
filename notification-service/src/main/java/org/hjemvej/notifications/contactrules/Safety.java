package org.hjemvej.notifications.contactrules;

/** Whether a channel may be used. UNKNOWN is refused as UNSAFE is: silence never decides against the person. */
public enum Safety {
    SAFE,
    UNSAFE,
    UNKNOWN
}
