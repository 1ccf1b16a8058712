package org.hjemvej.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The contracts as they were committed before: the last commit while they are being changed, else the state before the
 * commit that changed them last.
 */
final class Baseline {

    private static final Path ROOT = RunningSystem.root().toAbsolutePath().normalize();

    private final OutsideTool tool;
    private final String commit;

    private Baseline(OutsideTool tool, String commit) {
        this.tool = tool;
        this.commit = commit;
    }

    /** Skips the test, saying so, where there is no history to compare with. */
    static Baseline required(Path folder) {
        OutsideTool.required("git");
        OutsideTool tool = OutsideTool.in(folder);
        boolean changing =
                !git(tool, "status", "--porcelain", "--", "contracts").text().isBlank();
        String last =
                git(tool, "log", "-1", "--format=%H", "--", "contracts").text().trim();
        String commit = changing ? "HEAD" : last + "~1";
        assumeTrue(
                !last.isBlank()
                        && git(tool, "rev-parse", "--verify", "--quiet", commit).code() == 0,
                "SKIPPED (no earlier state of the contracts in this clone)");
        return new Baseline(tool, commit);
    }

    /** A file as it was; empty when there was none. */
    Optional<String> file(String path) {
        OutsideTool.Verdict shown = git(tool, "show", commit + ":" + path);
        return shown.code() == 0 ? Optional.of(shown.text()) : Optional.empty();
    }

    /** The files below a folder as they were. */
    List<String> files(String folder) {
        return git(tool, "ls-tree", "-r", "--name-only", commit, folder)
                .text()
                .lines()
                .toList();
    }

    private static OutsideTool.Verdict git(OutsideTool tool, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", ROOT.toString()));
        command.addAll(List.of(arguments));
        return tool.run(command);
    }
}
