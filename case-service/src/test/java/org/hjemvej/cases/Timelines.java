package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;

/** Reads timelines in tests: what is told in one line an entry, page by page, and the page to print. */
final class Timelines {

    private Timelines() {}

    static List<String> told(Api api, String path) {
        Response answer = api.get(path + "/timeline?limit=100");
        answer.then().statusCode(200);
        List<String> told = new ArrayList<>();
        answer.jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(item -> told.add(item.get("kind") + " " + item.get("what")));
        return told;
    }

    static List<String> references(Response answer) {
        answer.then().statusCode(200);
        List<String> references = new ArrayList<>();
        answer.jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(item -> references.add(item.get("reference") + " " + item.get("what")));
        return references;
    }

    static List<String> pages(String first) {
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = Journey.CLARA.get(first + next);
            read.addAll(references(page));
            String cursor = Json.text(page, "/next");
            assertThat(page.header("Link") == null).isEqualTo(cursor == null);
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return read;
    }

    static Response html(Api api, String path, String language) {
        return api.request()
                .accept("text/html")
                .header("Accept-Language", language)
                .get(path + "/timeline");
    }

    static String style(String page) {
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        return style.group(1);
    }

    static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
