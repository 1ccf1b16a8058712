package org.hjemvej.system.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hjemvej.system.running.Disk;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Canaries;

/** I13: services that die, start again and meet what they cannot read write nothing personal down in the clear, either. */
final class Leaks {

    private Leaks() {}

    /** How many files below this folder hold something that only the file of a person may hold. */
    static Figure in(Path home) throws IOException {
        List<String> found = Disk.filesWith(home, Canaries.ALL).entrySet().stream()
                .map(each -> "in " + home.relativize(each.getKey()) + ": " + each.getValue())
                .toList();
        return Aftermath.none(
                "I13 files of the hurt system with something personal in the clear",
                found,
                Machine.load() + ", " + Canaries.ALL.size() + " texts of every person looked for");
    }
}
