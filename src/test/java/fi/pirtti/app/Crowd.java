package fi.pirtti.app;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a team that has much to say adds to what the home care of Joutsa has said: more, and at greater length. */
final class Crowd {
    private static final List<String> CATEGORIES = List.of("toimii", "haaste", "yhdyspinta", "ero");
    private static final List<String> SAID = List.of(
            "Asiakkaan omaiset soittavat illalla numeroon, johon kukaan ei vastaa, ja aamulla asia on jo unohtunut.",
            "Työparin kanssa suunniteltu reitti säästää tunnin päivässä.",
            "Lääkelista on eri paperilla kuin hoitosuunnitelma, eikä kumpikaan ole ajan tasalla, kun ambulanssi tulee.",
            "Viikkopalaveri lääkärin kanssa pitäisi saada myös pieniin kuntiin.",
            "Talvella tiet aurataan vasta yhdeksältä, mutta aamukäynnit alkavat seitsemältä.");

    private Crowd() {}

    static List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String id = "more" + i;
            edits.add(new Edit.AddIdea(
                    "nykytila", new Idea(id, SAID.get(i % SAID.size()), CATEGORIES.get(i % 4), Origin.SPOKEN, 2)));
            edits.add(new Edit.PlaceIdea("teemat", id, "c" + (i % 5 + 1)));
        }
        for (int i = 6; i < 9; i++) {
            edits.add(new Edit.AddCluster("teemat", "c" + i, "Sovitaan yhdessä, kuka vastaa mistäkin (" + i + ")"));
            edits.add(new Edit.SetCount("tarkeimmat", StepKind.DOTS, 2, "c" + i, i));
        }
        for (int i = 0; i < 7; i++) {
            edits.add(new Edit.PutTerm(
                    "termit",
                    i,
                    new Term(
                            i % 2 == 0 ? "kotikuntoutus" : "tehostettu palveluasuminen",
                            "kuusi viikkoa kotona, oma terapeutti ja yhteinen tavoite",
                            "toistaiseksi voimassa oleva päätös, ostopalveluna")));
            edits.add(new Edit.PutAction(
                    "teot",
                    i,
                    new Action(
                            "Sovitaan kotiutuksista osaston kanssa joka keskiviikko ja kirjataan, kuka hakee lääkkeet",
                            "vastaava sairaanhoitaja",
                            LocalDate.of(2022, 10, i + 1))));
            edits.add(new Edit.PutDissent(
                    "yhteisymmarrys",
                    i,
                    new Dissent("Kiinteitä pisteitä ei saa lopettaa, ennen kuin liikkuva palvelu toimii.", "malli")));
        }
        edits.add(new Edit.SetStatement(
                "visio",
                "Apu tulee ennen kuin sitä ehtii pyytää, myös syrjäkylille: sama tuttu hoitaja tietää, mitä"
                        + " sairaalassa sovittiin, kirjaaminen vie viisi minuuttia, ja jokainen meistä ehtii"
                        + " kotiin ennen iltauutisia. Siksi meille jonotetaan töihin naapurikunnista asti, eikä"
                        + " toisin päin."));
        edits.add(new Edit.SetOrder(
                "painopisteet",
                List.of("saatavuus", "henkilosto", "yhdenvertaisuus", "ehkaisy", "talous", "turvallisuus")));
        return edits;
    }
}
