package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.StepKind;
import java.time.LocalDate;
import java.util.List;

/** What a home care team of eighteen might say, step by step. */
final class SampleTalk {
    private static final String[] IDEAS = {
        "Aamun lyhyt tilannekatsaus: kaikki tietävät, kenen luona tarvitaan kahta.",
        "Sama asia kirjataan kolmeen järjestelmään.",
        "Ensihoidolta voi kysyä neuvoa, ennen kuin asiakas lähtee päivystykseen.",
        "Iltakäynnit päättyvät Joutsassa klo 21, Luhangassa klo 20.",
        "Omahoitaja pysyy samana, ja asiakas uskaltaa kertoa asioistaan.",
        "Kotiutuksesta tulee tieto vasta perjantaina iltapäivällä.",
        "Kuntoutusarvion saa nopeimmin, kun soittaa suoraan osastolle.",
        "Tukipalvelujen maksut vaihtelevat kunnittain.",
        "Apteekin annosjakelu on vähentänyt lääkevirheitä.",
        "Mobiilikirjaus ei toimi, kun kenttä katoaa syrjäkylillä.",
        "Omaishoitajan loma sovitaan kolmella eri luukulla.",
        "Turvapuhelimeen vastaa yhdessä kunnassa kotihoito, toisessa vartija.",
        "Uusi työntekijä kulkee kaksi viikkoa kokeneen parina.",
        "Tablettien akku ei kestä koko iltavuoroa.",
        "Kesäsijaisia ei löydy, ja vuorot venyvät.",
        "Iltavuorossa välimatkat syövät ajan asiakkaalta."
    };

    private SampleTalk() {}

    static EditorFixture ideas(EditorFixture talk) {
        return talk.ideas(IDEAS);
    }

    static EditorFixture clusters(EditorFixture talk) {
        ideas(talk);
        cluster(talk, "c1", "Tieto kulkee asiakkaan mukana", "i2", "i10", "i14");
        cluster(talk, "c2", "Samat säännöt joka kunnassa", "i4", "i8", "i12");
        cluster(talk, "c3", "Tuttu hoitaja, hyvä perehdytys", "i5", "i13");
        cluster(talk, "c4", "Apu soiton päässä", "i3", "i7");
        return talk;
    }

    private static void cluster(EditorFixture talk, String id, String name, String... ideas) {
        talk.record(new Edit.AddCluster("teemat", id, name));
        for (String idea : ideas) {
            talk.record(new Edit.PlaceIdea("teemat", idea, id));
        }
    }

    static EditorFixture dots(EditorFixture talk) {
        clusters(talk);
        String[][] counts = {{"c1", "14"}, {"c2", "9"}, {"c3", "12"}, {"c4", "5"}, {"i15", "6"}, {"i16", "2"}};
        for (String[] count : counts) {
            talk.record(new Edit.SetCount("tarkeimmat", StepKind.DOTS, 1, count[0], Integer.parseInt(count[1])));
        }
        return talk;
    }

    static EditorFixture scale(EditorFixture talk) {
        scale(talk, "ihmislahtoinen", 0, 1, 4, 9, 4, 0);
        scale(talk, "ehkaiseva", 2, 7, 6, 2, 0, 1);
        scale(talk, "lahipalvelu", 3, 4, 2, 5, 3, 1);
        talk.record(new Edit.SetScaleReason(
                "arvot",
                "lahipalvelu",
                Reasons.Side.LOW,
                "Ikäihmisen päivä menee taksia odottaessa, kun hammashoitoon on 40 km."));
        return talk;
    }

    static void scale(EditorFixture talk, String statement, int... counts) {
        for (int i = 0; i < counts.length; i++) {
            String point = i == counts.length - 1 ? "cannotSay" : Integer.toString(i + 1);
            talk.record(new Edit.SetScaleCount("arvot", talk.sitting(), statement, point, counts[i]));
        }
    }

    static EditorFixture choice(EditorFixture talk) {
        String[][] counts = {
            {"ajanvaraus", "15"}, {"etavastaanotto", "6"}, {"chat", "9"}, {"omahoito", "3"}, {"ei-digi", "20"}
        };
        for (String[] count : counts) {
            talk.record(new Edit.SetCount("digi", StepKind.CHOICE, 1, count[0], Integer.parseInt(count[1])));
        }
        return talk;
    }

    static EditorFixture ranking(EditorFixture talk) {
        return talk.with(new Edit.SetOrder("painopisteet", List.of("henkilosto", "saatavuus")));
    }

    static EditorFixture weighing(EditorFixture talk) {
        int[][] scores = {{4, 2, 1, 5}, {4, 3, 3, 4}, {5, 3, 4, 4}};
        String[] alternatives = {"kiintea", "liikkuva", "yhdistetty"};
        String[] criteria = {"asiakas", "henkilosto", "kustannus", "saavutettavuus"};
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < criteria.length; j++) {
                talk.record(new Edit.SetScore("malli", alternatives[i], criteria[j], scores[i][j]));
            }
        }
        return talk.with(
                new Edit.SetWeighingReason(
                        "malli", "kiintea", "Tuttu paikka lähellä, mutta tekijöitä ei riitä joka kuntaan."),
                new Edit.SetWeighingReason(
                        "malli", "liikkuva", "Tavoittaa syrjäkylät. Talvikelit ja varusteet mietityttävät."),
                new Edit.Recommend("malli", "yhdistetty"));
    }

    static EditorFixture whole(EditorFixture talk) {
        dots(talk);
        scale(talk);
        choice(talk);
        ranking(talk);
        weighing(talk);
        return talk.with(
                new Edit.PutTerm("termit", 0, new Term("kotikuntoutus", "kuusi viikkoa", "toistaiseksi")),
                new Edit.SetStatement("visio", "Apu tulee ennen kuin sitä ehtii pyytää."),
                new Edit.PutAction(
                        "teot",
                        0,
                        new Action(
                                "Yhteinen tiimipalaveri kerran viikossa",
                                "vastaava hoitaja",
                                LocalDate.of(2022, 10, 1))),
                new Edit.SetCount("yhteisymmarrys", StepKind.AGREEMENT, 1, "fully", 11),
                new Edit.SetCount("yhteisymmarrys", StepKind.AGREEMENT, 1, "mostly", 4),
                new Edit.SetCount("yhteisymmarrys", StepKind.AGREEMENT, 1, "canLiveWith", 2),
                new Edit.SetCount("yhteisymmarrys", StepKind.AGREEMENT, 1, "disagree", 1),
                new Edit.PutDissent(
                        "yhteisymmarrys",
                        0,
                        new Dissent("Resurssit puuttuvat koko paperista. Ilman niitä mikään tästä ei toteudu.", null)),
                new Edit.PutDissent(
                        "yhteisymmarrys",
                        1,
                        new Dissent("Yhteinen yksikkö vie hoitajat pois pieniltä paikkakunnilta.", "malli")));
    }
}
