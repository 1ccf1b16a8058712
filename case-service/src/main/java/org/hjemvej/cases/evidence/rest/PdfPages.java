package org.hjemvej.cases.evidence.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lines on pages of A4. The font is in the document, so that it looks and reads the same everywhere, and no font of the machine
 * is looked for. Nothing but text: no script, no link, no picture, no author.
 */
final class PdfPages implements AutoCloseable {

    /** Making a document is work for a processor and for nobody else: more at once are not ready sooner. */
    private static final Letters LETTERS = new Letters(Runtime.getRuntime().availableProcessors());

    private static final float MARGIN = 56;
    private static final float COLUMN = 160;
    private static final float LEADING = 1.45f;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String pageWord;
    private PDPageContentStream page;
    private float y;

    private PdfPages(TrueTypeFont letters, String pageWord) throws IOException {
        this.pageWord = pageWord;
        font = PDType0Font.load(document, letters, true);
        page = turn();
    }

    /** The document of these lines; waits while as many are made as there are processors. */
    static byte[] of(List<Line> lines, String title, String pageWord, Locale locale) {
        try {
            return LETTERS.lend(letters -> written(letters, lines, title, pageWord, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while other documents were made", e);
        }
    }

    private static byte[] written(TrueTypeFont letters, List<Line> lines, String title, String pageWord, Locale locale)
            throws IOException {
        try (PdfPages pages = new PdfPages(letters, pageWord)) {
            for (Line line : lines) {
                pages.write(line);
            }
            pages.page.close();
            pages.document.getDocumentInformation().setTitle(title);
            pages.document.getDocumentCatalog().setLanguage(locale.getLanguage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pages.document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void write(Line line) throws IOException {
        switch (line) {
            case Line.Title title -> paragraph(title.text(), MARGIN, 16);
            case Line.Part part -> {
                y -= 10;
                paragraph(part.text(), MARGIN, 12);
            }
            case Line.Sentence sentence -> paragraph(sentence.text(), MARGIN, 8);
            case Line.Field field -> {
                List<String> value = wrapped(field.value(), MARGIN + COLUMN, 10);
                room(value.size() * 10 * LEADING);
                text(field.name(), MARGIN, y - 10 * LEADING, 10);
                paragraph(value, MARGIN + COLUMN, 10);
            }
        }
    }

    private void paragraph(String text, float x, float size) throws IOException {
        paragraph(wrapped(text, x, size), x, size);
    }

    private void paragraph(List<String> lines, float x, float size) throws IOException {
        for (String line : lines) {
            room(size * LEADING);
            y -= size * LEADING;
            text(line, x, y, size);
        }
    }

    /** Turns the page when there is no room for so much. */
    private void room(float height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
        text(pageWord + " " + document.getNumberOfPages(), MARGIN, MARGIN / 2, 8);
        return page;
    }

    private void text(String line, float x, float at, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(line);
        page.endText();
    }

    private List<String> wrapped(String text, float x, float size) throws IOException {
        float width = PDRectangle.A4.getWidth() - MARGIN - x;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
