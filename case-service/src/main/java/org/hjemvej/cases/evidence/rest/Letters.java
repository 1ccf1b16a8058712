package org.hjemvej.cases.evidence.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font of documents, read a few times and lent to one document at a time. Who finds none waits, in order: a document takes
 * about a megabyte while it is made, and two hundred at once nearly all of the heap.
 */
final class Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Semaphore places;
    private final Queue<TrueTypeFont> idle = new ConcurrentLinkedQueue<>();

    /** So many documents are made at once. */
    Letters(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /** What is done with letters. */
    interface Use<T> {
        T with(TrueTypeFont letters) throws IOException, InterruptedException;
    }

    /** Lends letters that nobody else has meanwhile. Those of whom something failed are not lent again. */
    <T> T lend(Use<T> use) throws IOException, InterruptedException {
        places.acquire();
        try {
            TrueTypeFont letters = idle.poll();
            if (letters == null) {
                letters = read();
            }
            T made = use.with(letters);
            idle.add(letters);
            return made;
        } finally {
            places.release();
        }
    }

    /** How many could be lent now. */
    int free() {
        return places.availablePermits();
    }

    private static TrueTypeFont read() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            TrueTypeFont letters =
                    new TTFParser(true).parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, FONT)));
            // ligatures: no letter of Danish or English needs them, and looking for them is most of the work
            letters.setEnableGsub(false);
            return letters;
        }
    }
}
