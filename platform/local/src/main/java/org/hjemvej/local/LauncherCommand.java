package org.hjemvej.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the launcher of a repository that is built is started, as {@code ./dev up} does it. */
public final class LauncherCommand {

    /** The jar of this module. */
    static final String JAR = "platform-local.jar";

    private LauncherCommand() {}

    /**
     * The command, up to the launcher's own arguments, with the JDK of this process.
     *
     * @param root the repository
     * @param fromCache whether it starts from the cache of a former start, where there is one
     */
    public static List<String> of(Path root, boolean fromCache) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (fromCache && StartCache.isSupported() && cache(root).exists()) {
            command.addAll(cache(root).use());
        }
        command.addAll(flags(root));
        command.addAll(List.of("-cp", classPath(root), Launcher.class.getName()));
        return command;
    }

    /** Jars only: a cache knows nothing else. */
    static String classPath(Path root) {
        return jar(root) + File.pathSeparator + libraries(root) + File.separator + "*";
    }

    /** Little room and the quick compiler only: it has nothing to do once the system runs. */
    static List<String> flags(Path root) {
        return List.of(
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file="
                        + root.resolve("platform/local/src/main/resources/logging.properties"));
    }

    /** The cache of the launcher's starts. */
    static StartCache cache(Path root) {
        try (Stream<Path> files = Files.list(libraries(root))) {
            List<Path> jars = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".jar")).toList());
            jars.add(jar(root));
            return StartCache.of(target(root).resolve("aot"), "launcher", jars, Compiler.QUICK);
        } catch (IOException e) {
            throw new StartupFailure("The build of the launcher cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path jar(Path root) {
        return target(root).resolve(JAR);
    }

    private static Path libraries(Path root) {
        return target(root).resolve("lib");
    }

    private static Path target(Path root) {
        return root.resolve("platform/local/target");
    }
}
