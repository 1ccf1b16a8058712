package org.hjemvej.cases.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "pcm,true",
        "ish,true",
        "bin,true",
        "dan,true",
        "zho,true",
        "dsl,true",
        "qaa,false",
        "zzz,false",
        "und,false",
        "mul,false",
        "lat,false",
        "en,false",
        "ENG,false"
    })
    void a_language_is_one_that_people_speak_or_sign_today(String code, boolean known) {
        assertThat(Languages.know(code)).isEqualTo(known);
    }

    @Test
    void of_the_languages_java_knows_only_dead_constructed_and_withdrawn_ones_are_missing() {
        List<String> missing = Arrays.stream(Locale.getISOLanguages())
                .map(code -> Locale.of(code).getISO3Language())
                .filter(code -> !Languages.know(code))
                .toList();

        assertThat(missing)
                .containsExactlyInAnyOrder(
                        "ave", "bih", "chu", "epo", "ido", "ile", "ina", "lat", "mol", "pli", "san", "vol");
    }
}
