package org.hjemvej.cases.evidence.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float COLUMN = 160;
    private static final float LEADING = 1.45f;

    private final PDDocument document = new PDDocument();
    private final TrueTypeFont letters;
    private final PDFont font;
    private final String pageWord;
    private PDPageContentStream page;
    private float y;

    private PdfPages(String pageWord) throws IOException {
        this.pageWord = pageWord;
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            letters = new TTFParser(true).parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, FONT)));
        }
        // ligatures: no letter of Danish or English needs them, and looking for them is most of the work
        letters.setEnableGsub(false);
        font = PDType0Font.load(document, letters, true);
        page = turn();
    }

    /** The document of these lines. */
    static byte[] of(List<Line> lines, String title, String pageWord, Locale locale) {
        try (PdfPages pages = new PdfPages(pageWord)) {
            for (Line line : lines) {
                pages.write(line);
            }
            pages.page.close();
            pages.document.getDocumentInformation().setTitle(title);
            pages.document.getDocumentCatalog().setLanguage(locale.getLanguage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pages.document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        letters.close();
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
