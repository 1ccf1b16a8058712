package org.hjemvej.system.story;

/** The system did something else than the story says. */
public class Deviation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Deviation(String message) {
        super(message);
    }
}
