package org.hjemvej.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One service as a JVM of its own, with a bounded heap and its log in one file. */
final class ServiceProcess {

    /** Long enough for a machine on which other systems start as well; who has died is noticed at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final ServiceName service;
    private final int instance;
    private final Settings settings;
    private final String masterKey;
    private final String issuer;
    private final Process process;

    private ServiceProcess(
            ServiceName service, int instance, Settings settings, String masterKey, String issuer, Process process) {
        this.service = service;
        this.instance = instance;
        this.settings = settings;
        this.masterKey = masterKey;
        this.issuer = issuer;
        this.process = process;
    }

    static ServiceProcess start(ServiceName service, int instance, Settings settings, String masterKey, String issuer) {
        Path log = settings.log(name(service, instance));
        return launch(service, instance, settings, masterKey, issuer, ProcessBuilder.Redirect.to(log.toFile()));
    }

    private static ServiceProcess launch(
            ServiceName service,
            int instance,
            Settings settings,
            String masterKey,
            String issuer,
            ProcessBuilder.Redirect log) {
        StartCache cache = cache(service, settings);
        List<String> flags = settings.startCache() && cache.exists() ? cache.use() : List.of();
        List<String> command = command(service, instance, settings, issuer, flags);
        return new ServiceProcess(
                service, instance, settings, masterKey, issuer, process(service, command, masterKey, log));
    }

    /** Starts a service so that {@link #stopForCache} can make the cache of its next starts. */
    static ServiceProcess record(ServiceName service, Settings settings, String masterKey, String issuer) {
        StartCache cache = cache(service, settings);
        cache.prepareFolder();
        List<String> command = command(service, 1, settings, issuer, cache.record());
        Path log = settings.log(service.application());
        Process process = process(service, command, masterKey, ProcessBuilder.Redirect.to(log.toFile()));
        return new ServiceProcess(service, 1, settings, masterKey, issuer, process);
    }

    /** Stops the service, which writes down what it has loaded, and makes the cache of it. */
    void stopForCache() {
        Children.stop(process, Duration.ofMinutes(3));
        List<String> command = command(service, 1, settings, issuer, List.of());
        cache(service, settings).create(command, settings.log(service.application()));
    }

    static boolean isTrained(ServiceName service, Settings settings) {
        return cache(service, settings).exists();
    }

    private static StartCache cache(ServiceName service, Settings settings) {
        Path jar = jar(service, settings);
        Path folder = jar.getParent().resolveSibling("aot");
        return StartCache.of(folder, service.application(), List.of(jar), settings.compiler());
    }

    private static Path jar(ServiceName service, Settings settings) {
        Path jar = settings.root().resolve(service.application()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartupFailure(service.application() + " is not built: " + jar + " is missing.");
        }
        return jar;
    }

    private static List<String> command(
            ServiceName service, int instance, Settings settings, String issuer, List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(settings.compiler().flags());
        command.addAll(List.of(
                "-Xmx256m",
                // what a request leaves behind is gone at once: more room for it would only be held
                "-XX:MaxNewSize=24m",
                "-XX:+UseSerialGC",
                // a look for compiled code that nobody calls any more is a whole collection, which stops everybody for
                // 0.2 s
                "-XX:SweeperThreshold=50",
                // what the compiler needed for a moment goes back to the machine, looked after every ten seconds
                "-XX:TrimNativeHeapInterval=10000",
                // four bytes less for each object (JDK 25); an older JVM does not know the switch, or keeps it locked
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.profile=local",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.management.host=localhost",
                "-Dquarkus.http.port=" + settings.port(service, instance),
                "-Dquarkus.management.port=" + (settings.port(service, instance) + 1000),
                "-Dhjemvej.instance=" + instance,
                "-Dhjemvej.dev-clock.services=" + String.join(",", everybody(settings)),
                "-Dhjemvej.identity.issuer=" + issuer,
                "-Dhjemvej.postgres.port=" + settings.postgres(),
                "-Dhjemvej.kafka.port=" + settings.kafka(),
                "-Dhjemvej.case.port=" + settings.services().get(ServiceName.CASE),
                "-Dhjemvej.reintegration.port=" + settings.services().get(ServiceName.REINTEGRATION),
                "-Dhjemvej.partner.port=" + settings.services().get(ServiceName.PARTNER)));
        if (settings.instances() > 1) {
            // all instances share the connections of one database server
            command.addAll(
                    List.of("-Dquarkus.datasource.jdbc.max-size=10", "-Dquarkus.datasource.keys.jdbc.max-size=4"));
        }
        command.addAll(List.of("-jar", jar(service, settings).toString()));
        return command;
    }

    private static Process process(
            ServiceName service, List<String> command, String masterKey, ProcessBuilder.Redirect log) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
            // a secret goes by environment, not on a command line that every user of the machine can read
            builder.environment().put("HJEMVEJ_VAULT_MASTER_KEY", masterKey);
            // glibc keeps a pool of memory for each thread otherwise, most of it unused
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            return builder.start();
        } catch (IOException e) {
            throw new StartupFailure(service.application() + " could not be started: " + e.getMessage(), e);
        }
    }

    void awaitReady() {
        awaitReady(PATIENCE);
    }

    void awaitReady(Duration patience) {
        URI ready = URI.create("http://localhost:" + (settings.port(service, instance) + 1000) + "/q/health/ready");
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(3)).build();
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            mustLive();
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartupFailure("Interrupted while waiting for " + service.application() + ".", e);
            }
        }
        throw new StartupFailure(service.application() + " is not ready after " + patience.toSeconds() + " s; see "
                + settings.log(name(service, instance)) + ".");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The same service in a new process, with the same log. */
    ServiceProcess again() {
        Path log = settings.log(name());
        return launch(service, instance, settings, masterKey, issuer, ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    String name() {
        return name(service, instance);
    }

    void mustLive() {
        if (!isAlive()) {
            throw new StartupFailure(service.application() + " stopped with exit code " + process.exitValue() + "; see "
                    + settings.log(name(service, instance)) + ".");
        }
    }

    /** Every instance whose clock must agree. */
    private static List<String> everybody(Settings settings) {
        List<String> names = new ArrayList<>();
        for (ServiceName each : ServiceName.values()) {
            for (int i = 1; i <= settings.instances(); i++) {
                names.add(name(each, i));
            }
        }
        return names;
    }

    private static String name(ServiceName service, int instance) {
        return instance == 1 ? service.application() : service.application() + "-" + instance;
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to stop and does not wait. */
    void askToStop() {
        process.destroy();
    }

    void stop(Duration patience) {
        Children.stop(process, patience);
    }
}
