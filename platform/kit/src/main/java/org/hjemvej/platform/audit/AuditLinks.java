package org.hjemvej.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes links under the key of this service, one after the other; for one thread. */
final class AuditLinks {

    private static final String HMAC = "HmacSHA256";

    private final Mac mac;

    AuditLinks(byte[] key) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    /** The link of a row: over the link before it, its position and every column. */
    byte[] link(byte[] before, long position, AuditRow row) {
        mac.update(before);
        mac.update(Long.toString(position).getBytes(StandardCharsets.US_ASCII));
        for (String column : row.columns()) {
            byte[] text = column.getBytes(StandardCharsets.UTF_8);
            mac.update((":" + text.length + ":").getBytes(StandardCharsets.US_ASCII));
            mac.update(text);
        }
        return mac.doFinal();
    }
}
