package org.hjemvej.system.story;

/** Prints who did what and what changed. */
@FunctionalInterface
public interface Narrator {

    void tell(String who, String did, String changed);

    /** A narrator for tests, which say themselves what they found. */
    static Narrator silent() {
        return (who, did, changed) -> {};
    }

    /** A narrator that numbers the steps on standard output. */
    static Narrator printing() {
        int[] step = {0};
        return (who, did, changed) -> System.out.printf("%3d. %-26s %-62s %s%n", ++step[0], who, did, changed);
    }
}
