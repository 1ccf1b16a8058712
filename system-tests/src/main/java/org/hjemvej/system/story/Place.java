package org.hjemvej.system.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hjemvej.local.ServiceName;

/** Where the system answers, and how long a caller repeats what is not answered. */
public record Place(
        String caseUrl,
        String reintegrationUrl,
        String partnerUrl,
        String notificationUrl,
        String tokenUrl,
        String kafka,
        String kafkaForDrc,
        String kafkaTrust,
        Turn turn,
        SignedIn signedIn,
        Duration patience,
        Pace pace) {

    /** The addresses of {@code ./dev up}, with the ports of the environment. */
    public static Place local(Map<String, String> environment) {
        return new Place(
                url(environment, "CASE", "8081"),
                url(environment, "REINTEGRATION", "8082"),
                url(environment, "PARTNER", "8083"),
                url(environment, "NOTIFICATION", "8084"),
                environment.getOrDefault("HJEMVEJ_TOKEN_URL", url(environment, "IDENTITY", "8080") + "/hjemvej/token"),
                "localhost:" + kafkaPort(environment),
                "localhost:" + (kafkaPort(environment) + 2),
                environment.getOrDefault("HJEMVEJ_HOME", ".hjemvej") + "/kafka/tls/broker.pem",
                new Turn(Integer.parseInt(environment.getOrDefault("HJEMVEJ_INSTANCES", "1"))),
                new SignedIn(),
                Duration.ZERO,
                Pace.AT_ONCE);
    }

    /** The same place for callers who repeat a request for so long when it is not answered or the service cannot answer now. */
    public Place patient(Duration patience) {
        return with(patience, pace);
    }

    /** The same place for callers whose requests leave at this pace. */
    public Place paced(Pace pace) {
        return with(patience, pace);
    }

    private Place with(Duration patience, Pace pace) {
        return new Place(
                caseUrl,
                reintegrationUrl,
                partnerUrl,
                notificationUrl,
                tokenUrl,
                kafka,
                kafkaForDrc,
                kafkaTrust,
                turn,
                signedIn,
                patience,
                pace);
    }

    /** The address of a service. */
    public String url(ServiceName service) {
        return switch (service) {
            case CASE -> caseUrl;
            case REINTEGRATION -> reintegrationUrl;
            case PARTNER -> partnerUrl;
            case NOTIFICATION -> notificationUrl;
        };
    }

    /** The addresses of the services, in their order. */
    public List<String> urls() {
        return Arrays.stream(ServiceName.values()).map(this::url).toList();
    }

    private static int kafkaPort(Map<String, String> environment) {
        return Integer.parseInt(environment.getOrDefault("HJEMVEJ_KAFKA_PORT", "19092"));
    }

    private static String url(Map<String, String> environment, String name, String port) {
        return "http://localhost:" + environment.getOrDefault("HJEMVEJ_" + name + "_PORT", port);
    }
}
