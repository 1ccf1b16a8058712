package org.hjemvej.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundsTest {

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Muhamad",
        "Warsame, Warsamé",
        "Blessing, Blesing",
        "Nguyễn, Nguyen",
        "Phuong, Fuong",
        "Somchai, Somchay",
        "Osagie, Osaghie",
        "Ionuț, Jonut",
        "Gheorghe, George",
        "Svetlana, Szvetlana",
        "Olena, Yelena",
        "Søren, Soren",
        "Đorđe, Dorde",
        "محمد, محمد"
    })
    void spellings_of_one_name_sound_alike(String one, String other) {
        assertThat(sound(one)).containsAnyElementsOf(sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Blessing, Precious", "Abdi, Hassan", "Olena, Irina", "محمد, سمير", "สมชาย, สมหญิง"})
    void other_names_do_not(String one, String other) {
        assertThat(sound(one)).doesNotContainAnyElementsOf(sound(other));
    }

    @Test
    void each_part_sounds_by_itself_whatever_stands_between_them() {
        assertThat(NameSounds.of("Zoë O'Invented-Sørånes")).isEqualTo(NameSounds.of("zoe o invented  soranes"));
        assertThat(NameSounds.of("Zoë O'Invented-Sørånes")).hasSize(4);
        assertThat(NameSounds.of("---")).isEmpty();
    }

    @Test
    void a_very_long_name_counts_with_its_first_parts() {
        List<Set<String>> parts = NameSounds.of(String.join(" ", Collections.nCopies(60, "Ana")));

        assertThat(parts).hasSize(NameSounds.MOST_PARTS);
    }

    @Test
    void two_parts_sound_together_in_any_order() {
        assertThat(NameSounds.pairs(NameSounds.of("Olena Kowalska")))
                .isEqualTo(NameSounds.pairs(NameSounds.of("Kowalska Olena")))
                .containsExactly("ALN KLSK");
        assertThat(NameSounds.pairs(NameSounds.of("Joy Abdi"))).containsExactly("A APT", "APT J");
        assertThat(NameSounds.pairs(NameSounds.of("Olena"))).isEmpty();
    }

    private static Set<String> sound(String name) {
        return NameSounds.of(name).getFirst();
    }
}
