package org.hjemvej.system.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The folder through which a harness tells agents what to do: {@code halt-SERVICE} holds a step and how often it is
 * yet to be passed; the service takes the file away as its last act. {@code sabotage-SERVICE} is read when a service starts.
 */
public record Orders(Path folder) {

    /** A step and how often it is yet to be passed. */
    record Halt(Step step, int times) {}

    /** Asks a service to halt when it passes this step so many times from now. */
    public void halt(String service, Step step, int times) {
        write("halt-" + service, step + " " + times);
    }

    /** Whether the last order to halt has not been carried out yet. */
    public boolean isPending(String service) {
        return Files.exists(file("halt-" + service));
    }

    /** Takes back what was asked of a service, to halt or to break promises. */
    public void clear(String service) {
        delete("halt-" + service);
        delete("sabotage-" + service);
        delete("begin");
    }

    /** The service breaks this promise from its next start on. */
    public void sabotage(String service, Sabotage sabotage) {
        write("sabotage-" + service, sabotage.name());
    }

    /** Lets the sabotage of commits begin; what a service does while it starts is spared. */
    public void begin() {
        write("begin", "");
    }

    Optional<Halt> halt(String service) {
        return read("halt-" + service)
                .map(text -> text.split(" "))
                .map(words -> new Halt(Step.valueOf(words[0]), Integer.parseInt(words[1])));
    }

    void carriedOut(String service) {
        delete("halt-" + service);
    }

    Optional<Sabotage> sabotage(String service) {
        return read("sabotage-" + service).map(Sabotage::valueOf);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Optional<String> read(String name) {
        try {
            return Files.exists(file(name))
                    ? Optional.of(Files.readString(file(name)).trim())
                    : Optional.empty();
        } catch (NoSuchFileException takenBack) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Path draft = Files.writeString(folder.resolve(name + ".draft"), text);
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
