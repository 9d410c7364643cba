package fi.pirtti.app;

import fi.pirtti.support.UiLanguage;

/** What a team says in the course of the sample discussion, in its own language. */
record Talk(
        String idea,
        String mended,
        String half,
        String otherHalf,
        String twin,
        String otherTwin,
        String term,
        String here,
        String elsewhere,
        String group,
        String otherGroup,
        String sentence,
        String more,
        String low,
        String reason,
        String action,
        String role,
        String dissent) {

    static Talk in(UiLanguage language) {
        return switch (language) {
            case SV ->
                new Talk(
                        "Morgonmötet",
                        " hjälper",
                        "Kön är lång.",
                        "Telefonen svarar inte",
                        "Vi antecknar tre gånger",
                        "Samma sak två gånger",
                        "hemrehabilitering",
                        "sex veckor",
                        "tills vidare",
                        "Gemensamma möten",
                        "Mindre dubbelarbete",
                        "Hjälpen kommer i tid",
                        " också till glesbygden",
                        "Kön växer hela tiden",
                        "Ett bekant ställe i närheten",
                        "Gemensamt möte varje vecka",
                        "ansvarig vårdare",
                        "Resurserna fattas i hela svaret.");
            case FI, EN ->
                new Talk(
                        "Aamun tilannekatsaus",
                        " auttaa",
                        "Jono on pitkä.",
                        "Puhelin ei vastaa",
                        "Kirjaamme kolmeen kertaan",
                        "Sama asia kahdesti",
                        "kotikuntoutus",
                        "kuusi viikkoa",
                        "toistaiseksi",
                        "Yhteiset palaverit",
                        "Vähemmän päällekkäistä työtä",
                        "Apu tulee ajoissa",
                        " myös syrjäkylille",
                        "Jono kasvaa koko ajan",
                        "Tuttu paikka lähellä",
                        "Yhteinen palaveri kerran viikossa",
                        "vastaava hoitaja",
                        "Resurssit puuttuvat koko vastauksesta.");
        };
    }

    String all() {
        return half + " " + otherHalf;
    }
}
