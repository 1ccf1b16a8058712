package org.hjemvej.cases.evidence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    @Test
    void each_of_many_documents_at_once_has_its_own_words_whoever_had_the_letters_before() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> documents = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int number = i;
                documents.add(threads.submit(() -> document("Ærø Ångström " + number)));
            }
            for (int i = 0; i < documents.size(); i++) {
                assertThat(text(documents.get(i).get())).contains("Ærø Ångström " + i + "\n");
            }
        }
    }

    @Test
    void no_more_letters_are_lent_than_there_are_and_who_fails_gives_them_back() throws Exception {
        Letters letters = new Letters(2);
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                threads.submit(() -> letters.lend(font -> {
                    inside.countDown();
                    go.await();
                    throw new IllegalStateException("no document");
                }));
            }
            inside.await();

            assertThat(letters.free()).isZero();
            Future<Integer> waiting = threads.submit(() -> letters.lend(font -> font.getNumberOfGlyphs()));
            assertThat(waiting.isDone()).isFalse();

            go.countDown();
            assertThat(waiting.get()).isPositive();
        }
        assertThat(letters.free()).isEqualTo(2);
    }

    private static byte[] document(String word) {
        return PdfPages.of(List.of(new Line.Title(word)), "Title", "Page", Locale.ENGLISH);
    }

    private static String text(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
