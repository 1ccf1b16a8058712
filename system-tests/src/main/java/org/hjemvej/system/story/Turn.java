package org.hjemvej.system.story;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends each request to the next instance of a service, as a balancer in front of them would. */
public final class Turn {

    private static final Pattern PORT = Pattern.compile("^(http://localhost:)([0-9]+)(.*)$");
    private static final int STEP = 10;

    private final int instances;
    private final AtomicInteger requests = new AtomicInteger();

    public Turn(int instances) {
        this.instances = instances;
    }

    /** The same address at the instance whose turn it is. */
    String next(String url) {
        Matcher address = PORT.matcher(url);
        if (instances == 1 || !address.matches()) {
            return url;
        }
        int port = Integer.parseInt(address.group(2)) + STEP * (requests.getAndIncrement() % instances);
        return address.group(1) + port + address.group(3);
    }
}
