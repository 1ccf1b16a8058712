package org.hjemvej.cases.timeline.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of a page that is printed, and the policy that lets a browser apply this style and load nothing else. */
final class PrintStyle {

    static final String TEXT = """

            @page { size: A4; margin: 18mm 15mm; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: #1a1a1a; background: #fff;
              font: 0.95rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
            h1 { margin: 0 0 0.75rem; font-size: 1.6rem; line-height: 1.2; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; align-items: baseline; margin: 0 0 0.75rem; }
            dt { color: #555; }
            dd { margin: 0; }
            .code { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: 0.75rem; overflow-wrap: anywhere; }
            .basis { color: #555; font-size: 0.85rem; }
            .note { margin: 0 0 1rem; color: #555; font-size: 0.85rem; }
            table { width: 100%; border-collapse: collapse; }
            thead { display: table-header-group; }
            th { text-align: left; font-weight: 600; border-bottom: 2px solid #1a1a1a; }
            th, td { padding: 0.4rem 0.75rem 0.4rem 0; vertical-align: baseline; }
            td { border-bottom: 1px solid #d0d0d0; }
            td:last-child { white-space: nowrap; padding-right: 0; }
            td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
            td:first-child span { color: #555; }
            tr { break-inside: avoid; }
            @media print { body { max-width: none; padding: 0; font-size: 9.5pt; } }
            """;

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest()
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PrintStyle() {}

    private static String digest() {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
