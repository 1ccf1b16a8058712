package org.hjemvej.system.agent;

/** A way in which a service breaks a promise; the checkers must see each from what is left. */
public enum Sabotage {
    /** Takes a repeated event for a new one. */
    FORGETS_INBOX,
    /** Does a repeated command again. */
    FORGETS_KEYS,
    /** Looks for events behind the last one that it has seen, instead of those that wait. */
    REMEMBERS_LAST_ID,
    /** Writes no audit rows. */
    NO_AUDIT,
    /** Changes and says nothing. */
    NO_EVENT,
    /** Says that it has committed when it has rolled back. */
    FALSE_COMMIT
}
