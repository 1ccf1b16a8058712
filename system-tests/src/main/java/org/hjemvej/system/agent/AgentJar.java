package org.hjemvej.system.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;

/** Makes the jar of the agent from the classes of this package; the library it needs is named in the manifest. */
public final class AgentJar {

    private static final String PACKAGE = Agent.class.getPackageName().replace('.', '/') + "/";

    private AgentJar() {}

    /** Writes it into this folder and returns the option with which every JVM of a system loads it. */
    public static String option(Path folder, Orders orders) throws IOException {
        Path jar = folder.resolve("agent.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(new Attributes.Name("Premain-Class"), Agent.class.getName());
        main.put(Attributes.Name.CLASS_PATH, source(ByteBuddy.class).toUri().toString());
        main.put(new Attributes.Name("Boot-Class-Path"), "hook.jar");
        write(folder.resolve("hook.jar"), bare(), List.of("Hook.class"));
        write(
                jar,
                manifest,
                classFiles().stream().filter(each -> !each.equals("Hook.class")).toList());
        return "-javaagent:" + jar + "=" + orders.folder();
    }

    private static Manifest bare() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static void write(Path jar, Manifest manifest, List<String> classes) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (String each : classes) {
                out.putNextEntry(new JarEntry(PACKAGE + each));
                Files.copy(source(Agent.class).resolve(PACKAGE + each), out);
                out.closeEntry();
            }
        }
    }

    private static List<String> classFiles() throws IOException {
        try (Stream<Path> files = Files.list(source(Agent.class).resolve(PACKAGE))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static Path source(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
