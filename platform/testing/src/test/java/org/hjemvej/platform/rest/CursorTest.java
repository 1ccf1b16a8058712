package org.hjemvej.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hjemvej.platform.rules.InterfaceRule;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Instant MOMENT = Instant.parse("2026-11-25T21:40:00Z");

    @Test
    void what_is_sent_back_is_the_position_it_was_made_of() {
        Cursor sent = new Cursor(MOMENT.toString(), "K-1");

        assertThat(Cursor.of(sent.text())).isEqualTo(sent);
        assertThat(PageAfter.of(sent.text(), 20)).isEqualTo(new PageAfter(MOMENT, "K-1", 20));
        assertThat(new Cursor("number", "7").number(0)).isEqualTo(7);
    }

    @Test
    void without_a_position_a_list_begins_at_its_beginning() {
        assertThat(PageAfter.of(null, 20)).isEqualTo(PageAfter.first(20));
        assertThat(PageAfter.first(20)).isEqualTo(new PageAfter(Instant.EPOCH, "", 20));
        assertThat(Cursor.START.number(99)).isEqualTo(99);
    }

    @Test
    void a_position_of_another_list_is_bad_input() {
        String numbered = new Cursor("number", "7").text();
        Cursor timed = new Cursor(MOMENT.toString(), "K-1");

        refusedBy(InterfaceRule.INVALID_INPUT, () -> PageAfter.of(numbered, 20));
        refusedBy(InterfaceRule.INVALID_INPUT, () -> timed.number(0));
    }

    @Test
    void the_item_too_many_tells_of_the_next_page_and_is_not_shown() {
        Function<String, Cursor> position = each -> new Cursor(each, each);

        Page<String> full = Cursor.page(List.of("a", "b", "c"), 2, Function.identity(), position);
        Page<String> last = Cursor.page(List.of("a", "b"), 2, Function.identity(), position);

        assertThat(full.items()).containsExactly("a", "b");
        assertThat(full.next()).isEqualTo(new Cursor("b", "b").text());
        assertThat(last.items()).containsExactly("a", "b");
        assertThat(last.next()).isNull();
    }
}
