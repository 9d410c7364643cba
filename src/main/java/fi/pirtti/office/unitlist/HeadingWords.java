package fi.pirtti.office.unitlist;

import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How offices head their columns, in three languages. */
final class HeadingWords {
    private static final Map<ColumnUse.Fact, Set<String>> WORDS = new EnumMap<>(Map.of(
            ColumnUse.Fact.UNIT_ID,
            Set.of(
                    "unitid",
                    "id",
                    "tunnus",
                    "tunniste",
                    "yksikkötunnus",
                    "yksiköntunnus",
                    "yksikkökoodi",
                    "koodi",
                    "yksiköntunniste",
                    "yksikkönumero",
                    "enhetsid",
                    "enhetskod",
                    "enhetensid",
                    "kod",
                    "enhetsnummer",
                    "unitcode",
                    "unitnumber",
                    "code",
                    "identifier"),
            ColumnUse.Fact.NAME,
            Set.of(
                    "name",
                    "nimi",
                    "yksikkö",
                    "yksikönnimi",
                    "työyhteisö",
                    "työyhteisönnimi",
                    "työyksikkö",
                    "toimintayksikkö",
                    "namn",
                    "enhet",
                    "enhetensnamn",
                    "enhetsnamn",
                    "arbetsgemenskap",
                    "unit",
                    "unitname",
                    "workcommunity"),
            ColumnUse.Fact.ORGANISATION,
            Set.of(
                    "organisation",
                    "organization",
                    "organisaatio",
                    "työnantaja",
                    "luovuttavaorganisaatio",
                    "nykyinenorganisaatio",
                    "arbetsgivare",
                    "employer"),
            ColumnUse.Fact.MUNICIPALITY,
            Set.of("municipality", "kunta", "sijaintikunta", "paikkakunta", "kommun", "ort", "town"),
            ColumnUse.Fact.HEADCOUNT,
            Set.of(
                    "headcount",
                    "henkilöstömäärä",
                    "henkilömäärä",
                    "henkilöstö",
                    "henkilöitä",
                    "henkilöstönmäärä",
                    "työntekijöitä",
                    "työntekijämäärä",
                    "hlö",
                    "hlömäärä",
                    "lkm",
                    "personalantal",
                    "antalanställda",
                    "antal",
                    "anställda",
                    "personal",
                    "staff",
                    "employees",
                    "numberofstaff",
                    "people"),
            ColumnUse.Fact.EMAIL,
            Set.of(
                    "email",
                    "sähköposti",
                    "sähköpostiosoite",
                    "esihenkilönsähköposti",
                    "sposti",
                    "epost",
                    "epostadress",
                    "mail",
                    "emailaddress"),
            ColumnUse.Fact.GUIDE,
            Set.of(
                    "guide",
                    "keskustelurunko",
                    "runko",
                    "kohderyhmä",
                    "samtalsguide",
                    "målgrupp",
                    "audience",
                    "discussionguide")));

    private HeadingWords() {}

    static Optional<ColumnUse> of(String heading, Collection<Guide> guides) {
        String word = plain(heading);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .<ColumnUse>map(entry -> new ColumnUse.Known(entry.getKey()))
                .findFirst()
                .or(() -> background(word, guides));
    }

    private static Optional<ColumnUse> background(String word, Collection<Guide> guides) {
        return guides.stream()
                .flatMap(guide -> guide.background().stream())
                .filter(field -> says(field, word))
                .<ColumnUse>map(field -> new ColumnUse.Background(field.id()))
                .findFirst();
    }

    private static boolean says(BackgroundField field, String word) {
        return plain(field.id()).equals(word)
                || field.label().byTag().values().stream()
                        .anyMatch(label -> plain(label).equals(word));
    }

    /** Letters and digits only: case, blanks and hyphens are everybody's own. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
