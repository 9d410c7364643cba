package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A discussion on the bundled staff guide, held in two sittings by 18 people, with a telephone number in one idea. */
public final class JoutsaHomeCare {
    public static final String PHONE_IDEA = "Kuntoutusarvion saa nopeimmin, kun soittaa suoraan 050 000 0000.";
    public static final String IDENTITY_CODE = "010150-901D";

    private static final List<String[]> IDEAS = List.of(
            new String[] {"toimii", "Aamun lyhyt tilannekatsaus: kaikki tietävät, kenen luona tarvitaan kahta."},
            new String[] {"toimii", "Omahoitaja pysyy samana, ja asiakas uskaltaa kertoa asioistaan."},
            new String[] {"haaste", "Sama asia kirjataan kolmeen järjestelmään."},
            new String[] {"haaste", "Iltavuorossa välimatkat syövät ajan asiakkaalta."},
            new String[] {"ero", "Iltakäynnit päättyvät Joutsassa klo 21, Luhangassa klo 20."},
            new String[] {"yhdyspinta", "Kotiutuksesta tulee tieto vasta perjantaina iltapäivällä."},
            new String[] {"toimii", "Apteekin annosjakelu on vähentänyt lääkevirheitä."},
            new String[] {"haaste", "Kesäsijaisia ei löydy, ja vuorot venyvät."},
            new String[] {"ero", "Tukipalvelujen maksut vaihtelevat kunnittain."},
            new String[] {"yhdyspinta", "Ensihoidolta voi kysyä neuvoa, ennen kuin asiakas lähtee päivystykseen."},
            new String[] {"haaste", "Mobiilikirjaus ei toimi, kun kenttä katoaa syrjäkylillä."},
            new String[] {"yhdyspinta", PHONE_IDEA},
            new String[] {"ero", "Turvapuhelimeen vastaa yhdessä kunnassa kotihoito, toisessa vartija."},
            new String[] {"toimii", "Uusi työntekijä kulkee kaksi viikkoa kokeneen parina."},
            new String[] {"haaste", "Omaishoitajan loma sovitaan kolmella eri luukulla."},
            new String[] {"haaste", "Tablettien akku ei kestä koko iltavuoroa."});

    private JoutsaHomeCare() {}

    public static Unit unit() {
        return new Unit(
                "KS-0412",
                "Kotihoito, Joutsa",
                "Joutsan kunta",
                "Joutsa",
                new TreeMap<>(Map.of("palvelukokonaisuus", "koti")));
    }

    /** Before anything has been said. */
    public static Discussion begun(Guide guide) {
        return Discussion.begin(
                UUID.fromString("0197f1c2-0000-7000-8000-000000000412"),
                new GuideRef(guide.id(), guide.version(), "0".repeat(64)),
                unit(),
                "fi");
    }

    /** Held to the end: the terms are skipped, an action has no date, two texts hold identifiers. */
    public static Discussion held(Guide guide) {
        Discussion discussion = begun(guide);
        for (Edit edit : edits(guide)) {
            discussion = discussion.apply(edit);
        }
        return discussion;
    }

    /** The edits of {@link #held}. */
    public static List<Edit> edits(Guide guide) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.StartSitting(
                1, OffsetDateTime.parse("2022-05-17T13:00:00+03:00"), new Participants(9, groups(7, 0, 1))));
        edits.add(new Edit.EndSitting(1, OffsetDateTime.parse("2022-05-17T13:46:00+03:00")));
        edits.add(new Edit.StartSitting(
                2, OffsetDateTime.parse("2022-05-19T13:00:00+03:00"), new Participants(9, groups(6, 0, 3))));
        now(edits);
        towards(edits);
        promises(edits);
        edits.add(new Edit.EndSitting(2, OffsetDateTime.parse("2022-05-19T13:51:00+03:00")));
        for (Step step : guide.steps()) {
            boolean skipped = step.kind() == StepKind.TERMS;
            edits.add(new Edit.SetState(
                    step.id(),
                    step.kind(),
                    skipped ? StepState.SKIPPED : StepState.DONE,
                    skipped ? "Aika loppui" : null,
                    2));
            edits.add(new Edit.AddSeconds(step.id(), step.kind(), 440));
        }
        return edits;
    }

    private static void now(List<Edit> edits) {
        for (int i = 0; i < IDEAS.size(); i++) {
            edits.add(new Edit.AddIdea(
                    "nykytila", new Idea("i" + (i + 1), IDEAS.get(i)[1], IDEAS.get(i)[0], Origin.SPOKEN, 1)));
        }
        cluster(edits, "c1", "Tieto kulkee asiakkaan mukana", 3, 11, 16, 6);
        cluster(edits, "c2", "Samat säännöt joka kunnassa", 5, 9, 13);
        cluster(edits, "c3", "Tuttu hoitaja, hyvä perehdytys", 2, 14);
        cluster(edits, "c4", "Apu soiton päässä", 10, 12);
        cluster(edits, "c5", "Vuorot ja välimatkat", 4, 8);
        count(edits, "tarkeimmat", StepKind.DOTS, "c1", 19, "c2", 13, "c3", 11, "c4", 3, "c5", 6, "i15", 2);
    }

    private static void towards(List<Edit> edits) {
        edits.add(new Edit.SetStatement("visio", "Apu tulee ennen kuin sitä ehtii pyytää."));
        scale(edits, "ihmislahtoinen", 0, 1, 4, 9, 4, 0);
        scale(edits, "ehkaiseva", 2, 7, 6, 2, 0, 1);
        scale(edits, "lahipalvelu", 3, 4, 2, 5, 3, 1);
        scale(edits, "tieto", 1, 5, 6, 5, 1, 0);
        scale(edits, "tyohyvinvointi", 4, 5, 4, 4, 1, 0);
        edits.add(new Edit.SetScaleReason(
                "arvot",
                "lahipalvelu",
                Reasons.Side.LOW,
                "Ikäihmisen päivä menee taksia odottaessa, kun hammashoitoon on 40 km."));
        count(
                edits,
                "digi",
                StepKind.CHOICE,
                "ajanvaraus",
                14,
                "etavastaanotto",
                6,
                "chat",
                9,
                "omahoito",
                4,
                "ei-digi",
                7);
        edits.add(new Edit.SetOrder("painopisteet", List.of("saatavuus", "henkilosto", "yhdenvertaisuus")));
        score(edits, "kiintea", 4, 2, 1, 5);
        score(edits, "liikkuva", 4, 3, 3, 4);
        score(edits, "yhdistetty", 5, 3, 4, 4);
        edits.add(new Edit.SetWeighingReason(
                "malli", "kiintea", "Asiakas " + IDENTITY_CODE + " odotti kotiutusta kolme viikkoa."));
        edits.add(new Edit.SetWeighingReason("malli", "yhdistetty", "Kulkevat jo nyt samoja teitä."));
        edits.add(new Edit.Recommend("malli", "yhdistetty"));
    }

    private static void promises(List<Edit> edits) {
        edits.add(new Edit.PutAction(
                "teot",
                0,
                new Action(
                        "Aamun tilannekatsaus myös viikonloppuihin",
                        "vastaava sairaanhoitaja",
                        LocalDate.of(2022, 9, 1))));
        edits.add(new Edit.PutAction(
                "teot",
                1,
                new Action(
                        "Sovitaan kotiutuksista osaston kanssa joka keskiviikko",
                        "tiiminvetäjä",
                        LocalDate.of(2022, 10, 1))));
        edits.add(new Edit.PutAction(
                "teot", 2, new Action("Perehdytysparit kesäsijaisille", "kotihoidon ohjaaja", null)));
        count(edits, "yhteisymmarrys", StepKind.AGREEMENT, "fully", 9, "mostly", 6, "canLiveWith", 2, "disagree", 1);
        edits.add(new Edit.PutDissent(
                "yhteisymmarrys",
                0,
                new Dissent("Kiinteitä pisteitä ei saa lopettaa, ennen kuin liikkuva palvelu toimii.", "malli")));
        edits.add(
                new Edit.PutDissent("yhteisymmarrys", 1, new Dissent("Kirjaamiseen menee jo nyt liikaa aikaa.", null)));
    }

    private static void cluster(List<Edit> edits, String id, String name, int... ideas) {
        edits.add(new Edit.AddCluster("teemat", id, name));
        for (int idea : ideas) {
            edits.add(new Edit.PlaceIdea("teemat", "i" + idea, id));
        }
    }

    private static void scale(List<Edit> edits, String statement, int... counts) {
        int hand = 0;
        for (int i = 0; i < counts.length; i++) {
            String point = i == counts.length - 1 ? Answer.CANNOT_SAY : Integer.toString(i + 1);
            int inFirst = inFirst(hand, counts[i]);
            edits.add(new Edit.SetScaleCount("arvot", 1, statement, point, inFirst));
            edits.add(new Edit.SetScaleCount("arvot", 2, statement, point, counts[i] - inFirst));
            hand += counts[i];
        }
    }

    private static void count(List<Edit> edits, String step, StepKind kind, Object... itemsAndCounts) {
        int hand = 0;
        for (int i = 0; i < itemsAndCounts.length; i += 2) {
            String item = (String) itemsAndCounts[i];
            int count = (int) itemsAndCounts[i + 1];
            int inFirst = inFirst(hand, count);
            edits.add(new Edit.SetCount(step, kind, 1, item, inFirst));
            edits.add(new Edit.SetCount(step, kind, 2, item, count - inFirst));
            hand += count;
        }
    }

    /** Hands fall to the two sittings by turns, so that neither has more than were present. */
    private static int inFirst(int handsBefore, int count) {
        return (count + (handsBefore + 1) % 2) / 2;
    }

    private static void score(List<Edit> edits, String alternative, int... scores) {
        List<String> criteria = List.of("asiakas", "henkilosto", "kustannus", "saavutettavuus");
        for (int i = 0; i < scores.length; i++) {
            edits.add(new Edit.SetScore("malli", alternative, criteria.get(i), scores[i]));
        }
    }

    private static TreeMap<String, Integer> groups(int nursing, int doctors, int social) {
        return new TreeMap<>(Map.of("hoito", nursing, "laakarit", doctors, "sosiaali", social));
    }
}
