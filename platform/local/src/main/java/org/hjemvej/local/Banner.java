package org.hjemvej.local;

import java.time.Duration;

/** What is printed when the system is ready. */
final class Banner {

    private Banner() {}

    static String text(Settings settings, String issuer, DemoUsers users, Duration took, long megabytes) {
        StringBuilder text = new StringBuilder("\nHjemvej is ready.\n\n");
        if (settings.hasDefaultServicePorts()) {
            text.append("  Swagger UI (all four services)  ")
                    .append(settings.url(ServiceName.CASE))
                    .append("/q/swagger-ui\n");
        } else {
            for (ServiceName service : ServiceName.values()) {
                text.append("  Swagger UI  ").append(settings.url(service)).append("/q/swagger-ui\n");
            }
        }
        if (settings.instances() > 1) {
            for (ServiceName service : ServiceName.values()) {
                text.append("  %-31s".formatted(service.application()));
                for (int instance = 1; instance <= settings.instances(); instance++) {
                    text.append(" localhost:").append(settings.port(service, instance));
                }
                text.append('\n');
            }
        }
        text.append("  Kafka                           localhost:")
                .append(settings.kafka())
                .append(" (to look at it: user developer, password developer), for DRC over TLS localhost:")
                .append(settings.kafka() + 2)
                .append('\n');
        text.append("  Identity provider               ")
                .append(issuer)
                .append("\n\n  Demo users (everybody is invented):\n");
        users.users()
                .forEach(user -> text.append(
                        "    %-8s %-12s %s%n".formatted(user.username(), user.org(), String.join(", ", user.roles()))));
        text.append("\n  A token:   ./dev token clara\n  The story: ./dev demo\n  Stop:      ./dev down\n");
        text.append("\n  Ready in %d s, %d MB of memory in use.%n".formatted(took.toSeconds(), megabytes));
        return text.toString();
    }
}
