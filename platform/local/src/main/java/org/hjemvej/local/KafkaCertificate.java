package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The broker's certificate for foreign clients, made by the JDK's keytool once and kept with the data. */
final class KafkaCertificate {

    static final String PASSWORD = "hjemvej-local";

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
                    "broker",
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
            made.keytool(List.of("-exportcert", "-rfc", "-alias", "broker", "-file", made.certificate.toString()));
        }
        return made;
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
