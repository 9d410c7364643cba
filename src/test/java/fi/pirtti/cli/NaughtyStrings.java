package fi.pirtti.cli;

import fi.pirtti.exchange.Corpora;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.support.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The Big List of Naughty Strings, and the characters that it lacks. */
final class NaughtyStrings {
    private NaughtyStrings() {}

    /** Texts that a file may hold; each once, none blank. */
    static List<String> all() {
        LinkedHashSet<String> texts = new LinkedHashSet<>(list());
        texts.addAll(own());
        texts.removeIf(text -> text.isBlank() || !CleanText.isClean(text));
        return List.copyOf(texts);
    }

    private static List<String> list() {
        List<String> texts = new ArrayList<>();
        StrictJson.read(Corpora.bytes("naughty/blns.json")).orElseThrow().forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static List<String> own() {
        List<String> own = new ArrayList<>(List.of(
                "riville\njaettu\r\nja\rja taas\tsarkain",
                "\u2028rivi\u2029kappale\u0085seuraava",
                " alussa ja lopussa ",
                "\u00a0\u2007\u202f\u3000\u1680\u180eväli",
                "\uFEFFalussa",
                "e\u0301 ja \u00e9",
                "\u202eoikealta\u202c \u2066eristetty\u2069",
                "z\u0335\u0321\u0322\u0327\u0328\u0353\u033d".repeat(30),
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud83c\uddeb\ud83c\uddee",
                "\udb40\udc01\udb40\udc20tunnisteet",
                "\udbff\udffd\udb80\udc00 yksityinen \ue000",
                "=cmd|'/c calc'!A0",
                "+1+1",
                "@SUM(1)",
                "-2+3",
                "{0} {count, plural, one {x} other {y}} '",
                "%s%n%d ${jndi:ldap://x} #{1}",
                "]]>",
                "<!--",
                "--><script>alert(1)</script>",
                "</style></title></p></html>",
                "<![CDATA[x]]>",
                "&lt;&#x3c;&bogus;&",
                "' OR 1=1; DROP TABLE edit; --",
                "\" NEAR( * ^ : - AND OR NOT",
                "\\u0041\\n\\\\",
                "İıſKÅß",
                "x".repeat(280)));
        IntStream.range(0, 8)
                .mapToObj(row -> IntStream.range(0x80 + 16 * row, 0x90 + 16 * row)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining("", "merkit ", "")))
                .forEach(own::add);
        return own;
    }

    /** Texts with characters that no file of ours may hold, as a paste can bring them. */
    static List<String> unclean() {
        List<String> unclean = new ArrayList<>(List.of(
                "puolikas \ud800 pari", "puolikas \udc00 pari", "\ufffe ei merkki", "\uffff ei merkki", "pois \u007f"));
        IntStream.range(0, 0x20)
                .filter(point -> "\t\n\r".indexOf(point) < 0)
                .mapToObj(point -> "ohjaus " + Character.toString(point) + " merkki")
                .forEach(unclean::add);
        list().stream().filter(text -> !CleanText.isClean(text)).forEach(unclean::add);
        return unclean;
    }
}
