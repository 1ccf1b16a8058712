package org.hjemvej.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hjemvej.system.story.Answer;

/** What can be read in an answer: the words of a document, and of everything else what was sent. */
final class Legible {

    private Legible() {}

    static String of(Answer answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/pdf") ? words(answer) : answer.sent();
    }

    /** As a reader of PDF gives them; where a line ends is no matter. */
    private static String words(Answer answer) {
        try (PDDocument document = Loader.loadPDF(answer.sent().getBytes(StandardCharsets.ISO_8859_1))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
