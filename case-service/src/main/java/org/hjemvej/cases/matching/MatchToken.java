package org.hjemvej.cases.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Proof that its owner has searched for possible matches: opens one case, within a time. The token itself is not kept; it has
 * 128 random bits, so a plain hash of it cannot be guessed.
 */
@Entity
@Table(name = "match_token")
public class MatchToken {

    @Id
    private byte[] digest;

    private String caller;
    private Instant createdAt;
    private Instant expiresAt;
    private boolean attention;
    private @Nullable String openedCase;

    protected MatchToken() {}

    /**
     * A token as it is sent with a new case.
     *
     * @param differentPerson whether a person has looked at the possible matches, and this is somebody else
     */
    public record Sent(String token, boolean differentPerson) {

        /** How a token looks. */
        public static final String PATTERN = "Q-[0-9A-Z]{26}";
    }

    static String fresh() {
        return Ids.handle("Q");
    }

    /** {@code attention}: a match was found that a person must have looked at before a case is opened. */
    static MatchToken of(String token, String caller, boolean attention, Instant now, Instant expiresAt) {
        MatchToken issued = new MatchToken();
        issued.digest = digest(token);
        issued.caller = caller;
        issued.attention = attention;
        issued.createdAt = now;
        issued.expiresAt = expiresAt;
        return issued;
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
