package org.hjemvej.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What Linux tells of this machine and its processes. */
public final class Machine {

    /** Clock ticks a second, fixed in Linux' interface to programs. */
    private static final double TICKS = 100;

    private Machine() {}

    /** Load of the last minute, to be printed beside a figure. */
    public static String load() {
        return String.format(Locale.ROOT, "load %.1f", Double.parseDouble(words(Path.of("/proc/loadavg"))[0]));
    }

    /** Proportional set size of these processes together, in MB. */
    public static double megabytes(Collection<Long> processes) {
        double kilobytes = 0;
        for (long process : processes) {
            for (String line : lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return kilobytes / 1024;
    }

    /** CPU seconds that these processes and their children that are gone have used. */
    public static double cpuSeconds(Collection<Long> processes) {
        double ticks = 0;
        for (long process : processes) {
            List<String> stat = lines(Path.of("/proc/" + process + "/stat"));
            if (!stat.isEmpty()) {
                ticks += ticks(stat.getFirst(), 4);
            }
        }
        return ticks / TICKS;
    }

    /** CPU seconds that the threads of these processes have used whose name begins so, as far as they are alive. */
    static double cpuSeconds(Collection<Long> processes, Set<String> threads) {
        double ticks = 0;
        for (long process : processes) {
            for (Path thread : entries(Path.of("/proc/" + process + "/task"))) {
                List<String> stat = lines(thread.resolve("stat"));
                if (!stat.isEmpty() && threads.stream().anyMatch(name -> named(stat.getFirst(), name))) {
                    ticks += ticks(stat.getFirst(), 2);
                }
            }
        }
        return ticks / TICKS;
    }

    /** {@code 4711 (C2 CompilerThre) S 1 ...}: the name stands in brackets and may hold anything. */
    private static boolean named(String stat, String beginning) {
        return stat.startsWith("(" + beginning, stat.indexOf(' ') + 1);
    }

    /** What it used itself, for users and in the kernel, and with four numbers what its children that are gone used. */
    private static double ticks(String stat, int numbers) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int i = 11; i < 11 + numbers; i++) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks;
    }

    /**
     * CPU seconds that processes have used since this machine started, and what its host took from it; without interrupts,
     * which the kernel counts for nobody.
     */
    static double busySeconds() {
        // cpu user nice system idle iowait irq softirq steal
        String[] fields = words(Path.of("/proc/stat"));
        double ticks = 0;
        for (int i : new int[] {2, 3, 4, 9}) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks / TICKS;
    }

    /** A process and everything below it that is alive. */
    public static List<Long> tree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String[] words(Path file) {
        try {
            return Files.readAllLines(file).getFirst().split(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies in a folder; nothing when it is gone. */
    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told of a process; nothing of one that is gone, or goes while its file is read. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (FileSystemException e) {
            // it may not be read, or no more files may be opened: a sum without it would be too small
            throw new UncheckedIOException(e);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
