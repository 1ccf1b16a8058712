package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The master key of this machine, made once and kept beside the data it protects. */
final class MasterKeyFile {

    private MasterKeyFile() {}

    /** 32 bytes in base 64; only the owner of the file can read it. */
    static String read(Path home) {
        Path file = home.resolve("master-key");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new StartupFailure("The master key " + file + " cannot be read or made.", e);
        }
    }
}
