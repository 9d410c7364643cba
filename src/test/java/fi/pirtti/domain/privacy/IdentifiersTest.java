package fi.pirtti.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "131052-308T", "131052+308T", "010100A000X", "010150-901D", "131052U308T", "131052V308T",
                "131052W308T", "131052X308T", "131052Y308T", "131005B308C", "131005C308C", "131005D308C",
                "131005E308C", "131005F308C", "131052-308t", "131052–308T", "131052 -308T", "290204A900P"
            })
    void codes_of_every_century_sign_are_found(String code) {
        assertThat(Identifiers.in("Asiakas " + code + ", jonotti"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Identifier.Kind.IDENTITY_CODE);
                    assertThat(found.text()).isEqualTo(code);
                    assertThat(found.start()).isEqualTo(8);
                    assertThat(found.end()).isEqualTo(8 + code.length());
                });
    }

    @Test
    void a_mistyped_check_character_is_asked_about_and_known_to_be_wrong() {
        assertThat(kinds("131052-308A")).containsExactly(Identifier.Kind.IDENTITY_CODE);
        assertThat(Identifiers.isIdentityCode("131052-308A")).isFalse();
        assertThat(Identifiers.isIdentityCode("131052-308T")).isTrue();
        assertThat(Identifiers.isIdentityCode("010150-901D")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310252-308T",
                "131352-308T",
                "1131052-308T",
                "131052-308TT",
                "131052G308T",
                "131052*308T",
                "290203A900X"
            })
    void other_runs_are_no_codes(String text) {
        assertThat(kinds(text)).doesNotContain(Identifier.Kind.IDENTITY_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "050 000 0000",
                "0401234567",
                "040-1234567",
                "040 123 4567",
                "+358 40 123 4567",
                "+358401234567",
                "00358 40 1234567",
                "014 123 4567",
                "09 123 45678",
                "+46 8 123 456 78",
                "+358 (0)40 1234567"
            })
    void phone_numbers_are_found_whole(String number) {
        assertThat(Identifiers.in("puh." + number + ".")).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Identifier.Kind.PHONE);
            assertThat(found.text()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vuosina 2022, 2023 ja 2024",
                "klo 08.00 - 16.00",
                "2.5.2022",
                "02.05.2022 klo 09.30",
                "112 ja 116117",
                "noin 1 000 000 euroa",
                "0,5 prosenttia",
                "0123456-7",
                "10 000 – 12 000 henkilöä",
                "6–12",
                "2022-05-02"
            })
    void numbers_of_everyday_talk_are_left_alone(String text) {
        assertThat(Identifiers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matti.meikalainen@example.fi", "åsa@sjö.example.fi", "etunimi.sukunimi(at)example.fi"})
    void addresses_are_found(String address) {
        assertThat(Identifiers.in("Kysy: " + address + ".").getFirst()).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Identifier.Kind.EMAIL);
            assertThat(found.text()).isEqualTo(address);
        });
    }

    @Test
    void several_are_found_from_left_to_right() {
        assertThat(kinds("0401234567, 131052-308T ja a.b@example.fi"))
                .containsExactly(Identifier.Kind.PHONE, Identifier.Kind.IDENTITY_CODE, Identifier.Kind.EMAIL);
    }

    @Test
    void taking_one_out_leaves_a_clean_sentence() {
        assertThat(without("Asiakas 010150-901D odotti kolme viikkoa.")).isEqualTo("Asiakas odotti kolme viikkoa.");
        assertThat(without("010150-901D odotti")).isEqualTo("odotti");
        assertThat(without("Soita 0401234567")).isEqualTo("Soita");
    }

    private static String without(String text) {
        return new Finding(
                        new TextPlace("s", TextPlace.What.NOTE, ""),
                        text,
                        Identifiers.in(text).getFirst())
                .textWithout();
    }

    private static List<Identifier.Kind> kinds(String text) {
        return Identifiers.in(text).stream().map(Identifier::kind).toList();
    }
}
