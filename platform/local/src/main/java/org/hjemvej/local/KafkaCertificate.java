package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The broker's certificate for foreign clients, made by the JDK's keytool once and kept with the data. */
final class KafkaCertificate {

    static final String PASSWORD = "hjemvej-local";

    private static final String ALIAS = "broker";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path keystore;
    private final Path certificate;

    private KafkaCertificate(Path folder) {
        this.keystore = folder.resolve("broker.p12");
        this.certificate = folder.resolve("broker.pem");
    }

    static KafkaCertificate in(Path folder) throws IOException {
        KafkaCertificate made = new KafkaCertificate(folder);
        Files.createDirectories(folder);
        if (!Files.exists(made.certificate)) {
            Files.deleteIfExists(made.keystore);
            made.keytool(List.of(
                    "-genkeypair",
                    "-alias",
                    ALIAS,
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-validity",
                    "3650",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "SAN=dns:localhost,ip:127.0.0.1"));
            made.export();
        }
        return made;
    }

    /** The certificate alone, from the keystore to where clients find it: all of it, or nothing. */
    private void export() throws IOException {
        try {
            byte[] encoded = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray())
                    .getCertificate(ALIAS)
                    .getEncoded();
            Path draft = certificate.resolveSibling("broker.pem.draft");
            Files.writeString(
                    draft,
                    "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(encoded) + "\n-----END CERTIFICATE-----\n");
            Files.move(draft, certificate, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new StartupFailure("Kafka's certificate in " + keystore + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Key and certificate, PKCS 12. */
    Path keystore() {
        return keystore;
    }

    /** The certificate alone, PEM, for clients to trust. */
    Path certificate() {
        return certificate;
    }

    private void keytool(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-keystore", keystore.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(keystore.resolveSibling("keytool.log").toFile())
                .start();
        try {
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new StartupFailure(
                        "Kafka's certificate could not be made; see " + keystore.resolveSibling("keytool.log") + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while making Kafka's certificate.", e);
        }
    }
}
