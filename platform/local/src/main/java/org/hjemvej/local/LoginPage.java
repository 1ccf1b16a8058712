package org.hjemvej.local;

import java.util.stream.Collectors;

/** The sign-in page of the light provider: one button per demo user, nothing loaded from elsewhere. */
final class LoginPage {

    private LoginPage() {}

    static String html(DemoUsers users) {
        String buttons = users.users().stream()
                .map(user -> "<form method=\"post\"><input type=\"hidden\" name=\"username\" value=\"" + user.username()
                        + "\"><button type=\"submit\" id=\"user-" + user.username() + "\">" + user.name()
                        + "</button></form>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Hjemvej: sign in (demo)</title>
                <style>
                body { font-family: sans-serif; max-width: 32rem; margin: 3rem auto; color: #222 }
                button { display: block; width: 100%%; margin: .3rem 0; padding: .6rem; text-align: left; font-size: 1rem }
                </style></head>
                <body>
                <h1>Hjemvej</h1>
                <p>Demo sign-in. Everybody here is invented. Choose who you are:</p>
                %s
                </body></html>
                """.formatted(buttons);
    }
}
