package org.hjemvej.platform.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes identifiers: 26 base-32 characters of 128 random bits behind a prefix, and time-ordered ids for events. */
public final class Ids {

    /** What follows the prefix of a handle. */
    public static final String BODY_REGEX = "[0-9A-HJKMNP-TV-Z]{26}";

    /** A case handle, as callers may send it. */
    public static final String CASE_HANDLE = "K-" + BODY_REGEX;

    /** A programme handle, as callers may send it. */
    public static final String PROGRAMME_HANDLE = "P-" + BODY_REGEX;

    private static final Pattern BODY = Pattern.compile(BODY_REGEX);
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new handle such as {@code K-…}: 128 bits from a secure source, no time in them. */
    public static String handle(String prefix) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        StringBuilder text =
                new StringBuilder(prefix.length() + 27).append(prefix).append('-');
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET[(buffer >>> bits) & 31]);
            }
            buffer &= (1 << bits) - 1;
        }
        return text.append(ALPHABET[(buffer << (5 - bits)) & 31]).toString();
    }

    public static boolean isHandle(String prefix, String text) {
        return text.startsWith(prefix + "-")
                && BODY.matcher(text.substring(prefix.length() + 1)).matches();
    }

    /** An event id: UUIDv7, because an event carries its time anyway and ordered ids keep indexes small. */
    public static UUID event() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** A random id for things that leave no trace outside a process, such as an instance or a request. */
    public static UUID random() {
        return UuidCreator.getRandomBased();
    }
}
