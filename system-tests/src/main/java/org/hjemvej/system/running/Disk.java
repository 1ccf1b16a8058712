package org.hjemvej.system.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a system has written to disk: tables, write-ahead log, Kafka's files, logs. */
public final class Disk {

    /** A topic of a long fault is one file larger than the memory of the program that looks into it. */
    private static final int PIECE = 1 << 20;

    private Disk() {}

    /** The files in which this text lies in the clear. */
    public static List<Path> filesWith(Path home, String text) throws IOException {
        return List.copyOf(filesWith(home, List.of(text)).keySet());
    }

    /** The files in which one of these texts lies in the clear, each with the first of them that it holds. */
    public static Map<Path, String> filesWith(Path home, List<String> texts) throws IOException {
        Map<Path, String> found = new LinkedHashMap<>();
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !file.toString().endsWith("index")) {
                    String text = firstIn(file, texts);
                    if (text != null) {
                        found.put(file, text);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Each byte is read as one character, so that a text in UTF-8 is found by the bytes it is made of. */
    private static @Nullable String firstIn(Path file, List<String> texts) throws IOException {
        List<String> wanted = texts.stream().map(Disk::bytes).toList();
        int overlap = wanted.stream().mapToInt(String::length).max().orElse(0);
        try (InputStream content = Files.newInputStream(file)) {
            String before = "";
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                String now = before + new String(piece, StandardCharsets.ISO_8859_1);
                for (int i = 0; i < wanted.size(); i++) {
                    if (now.contains(wanted.get(i))) {
                        return texts.get(i);
                    }
                }
                before = now.substring(Math.max(0, now.length() - overlap));
            }
            return null;
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
