package fi.pirtti.app;

import static fi.pirtti.app.Shot.choose;
import static fi.pirtti.app.Shot.home;
import static fi.pirtti.app.Shot.press;
import static fi.pirtti.app.Shot.review;
import static fi.pirtti.app.Shot.run;

import fi.pirtti.app.SampleDesks.Sample;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** All screens of the facilitator's desk, in the states in which a person meets them. */
final class Shots {
    /** Of the sample guide, one of each kind. */
    static final List<String> STEPS = List.of(
            "tervetuloa",
            "nykytila",
            "termit",
            "teemat",
            "tarkeimmat",
            "visio",
            "arvot",
            "digi",
            "painopisteet",
            "malli",
            "teot",
            "yhteisymmarrys");

    private final SampleDesks desks;

    Shots(SampleDesks desks) {
        this.desks = desks;
    }

    List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        shots.addAll(before());
        for (String step : STEPS) {
            shots.add(run("run-" + step, "Vaihe " + step, () -> desks.runningAt(step)));
            shots.add(run("empty-" + step, "Tyhjä vaihe " + step, () -> desks.begunAt(step)));
            shots.add(run("help-" + step, "Ohje vaiheessa " + step, () -> desks.runningAt(step))
                    .press("#show-help"));
        }
        shots.addAll(during());
        shots.addAll(after());
        shots.addAll(aroundTheDiscussion());
        shots.addAll(otherLanguages());
        return shots;
    }

    private List<Shot> before() {
        return List.of(
                home("home-empty", "Koti, tyhjä", desks::empty),
                home("home-invitation", "Koti, uusi kutsu", desks::invited),
                home("home-list", "Koti, monta keskustelua", desks::several),
                home("home-receipt", "Koti, kuitattu", desks::acknowledged),
                home("home-refused", "Koti, väärä tiedosto", desks::invited).then(Shots::dropNonsense),
                home("home-help", "Koti, ohje", desks::invited).press("#show-help"),
                home("tips-home", "Koti, vihje", desks::invited).withTips(),
                prepare("prepare-new", "Valmistele, uusi"),
                prepared(),
                prepare("tips-prepare", "Valmistele, vihje").withTips(),
                prepare("prepare-help", "Valmistele, ohje").press("#show-help"));
    }

    private Shot prepare(String name, String caption) {
        return prepare(name, caption, desks::invited);
    }

    private static Shot prepare(String name, String caption, Supplier<Sample> desk) {
        return new Shot(name, caption, desk, sample -> new Place.Prepare(sample.discussion()));
    }

    private Shot prepared() {
        return new Shot("prepare", "Valmistele", desks::prepared, desk -> new Place.Prepare(desk.discussion()));
    }

    private List<Shot> during() {
        List<Shot> shots = new ArrayList<>();
        for (String step : List.of("arvot", "digi", "yhteisymmarrys")) {
            shots.add(run("hands-" + step, "Kädet arvo kerrallaan, " + step, () -> desks.runningAt(step))
                    .press("#hand-start"));
        }
        shots.addAll(List.of(
                run("read-back", "Yhteenveto luetaan", () -> desks.runningAt("yhteisymmarrys"))
                        .press("#read-start", "#read-next-page"),
                run("run-skip", "Vaiheen ohitus", () -> desks.runningAt("termit"))
                        .then(Shots::openSkip),
                run("settings", "Asetukset", () -> desks.runningAt("nykytila")).press("#open-settings"),
                run("settings-diagnostics", "Asetukset, vianmääritys", () -> desks.runningAt("nykytila"))
                        .then(Shots::savesDiagnostics)
                        .press("#open-settings")
                        .then(Shots::toTheEnd),
                run("trouble", "Yllättävä virhe", () -> desks.runningAt("nykytila"))
                        .then(Shots::savesDiagnostics)
                        .then(shell -> shell.tell(new IllegalStateException())),
                home("trouble-home", "Yllättävä virhe", desks::several)
                        .then(Shots::savesDiagnostics)
                        .then(shell -> shell.tell(new IllegalStateException())),
                run("keys", "Näppäimet", () -> desks.runningAt("nykytila")).press("#show-keys"),
                run("time", "Aika", () -> desks.runningAt("visio")).press("#open-time"),
                run("more-minutes", "Lisää aikaa", () -> desks.runningAt("visio"))
                        .press("#more-minutes"),
                run("ideas-chosen", "Monta ajatusta valittuna", () -> desks.runningAt("nykytila"))
                        .then(Shots::chooseIdeas),
                run("ideas-search", "Etsitään ajatusta", () -> desks.runningAt("nykytila"))
                        .press("#find-idea")
                        .then(shell -> type(shell, "#idea-search", "ei löydy")),
                run("ideas-pasted", "Liitetty luettelo", () -> desks.runningAt("nykytila"))
                        .then(Shots::pasteIdeas),
                prepare("prepare-not-saved", "Valmistele, ei tallennu", desks::beforeTheDiskIsLost)
                        .then(shell -> {
                            desks.loseDisk();
                            press(shell, ".check-box");
                        }),
                review("review-not-saved", "Tarkista, ei tallennu", desks::beforeTheDiskIsLost)
                        .then(shell -> {
                            desks.loseDisk();
                            press(shell, "#undo");
                        }),
                run("not-saved", "Ei tallennu", desks::beforeTheDiskIsLost).then(shell -> {
                    desks.loseDisk();
                    type(shell, "#idea-entry", "Tämän on pysyttävä tallessa.");
                    press(shell, "#add-idea");
                }),
                run("tips-run", "Keskustelu, vihje", () -> desks.runningAt("nykytila"))
                        .withTips(),
                run("screens", "Taulun näyttö", () -> desks.runningAt("nykytila"))
                        .inWindow()
                        .press("#open-wall")));
        return shots;
    }

    private List<Shot> after() {
        return List.of(
                review("review-findings", "Tarkista, havaintoja", desks::held),
                review("review-clean", "Tarkista, valmis", desks::clean),
                review("review-help", "Tarkista, ohje", desks::clean).press("#show-help"),
                review("review-crowded", "Tarkista, paljon sanottua", desks::crowded),
                review("review-summary", "Yhteenveto", desks::clean).press("#review-read-all"),
                review("review-approved", "Hyväksytty yhteenveto", desks::clean).then(shell -> {
                    if (shell.scene().lookup("#approval") instanceof javafx.scene.control.CheckBox tick
                            && !tick.isSelected()) {
                        tick.fire();
                    }
                }),
                review("seal", "Sinetöinti", desks::clean).press("#seal"),
                review("sealed", "Sinetöity", desks::sealed),
                review("receipt", "Kuitattu", desks::acknowledged),
                review("revision", "Versio 2, ei muutoksia", desks::reopened).press("#sealed-reopen"),
                review("revision-changes", "Versio 2, muutokset", desks::revised),
                new Shot("returned", "Palaute", desks::returned, desk -> new Place.Return(desk.discussion())),
                new Shot("returned-none", "Ei palautetta", desks::sealed, desk -> new Place.Return(desk.discussion())));
    }

    /** What is done beside holding it: papers, other sittings, two machines, the rehearsal. */
    private List<Shot> aroundTheDiscussion() {
        List<Shot> shots = new ArrayList<>(List.of(
                new Shot(
                        "transcribe",
                        "Kirjaa paperilta",
                        desks::onPaper,
                        desk -> new Place.Transcribe(desk.discussion())),
                new Shot(
                                "transcribe-next",
                                "Kirjaa paperilta, seuraava vaihe",
                                desks::onPaper,
                                desk -> new Place.Transcribe(desk.discussion()))
                        .press("#next-step"),
                sitting("another-shift", "Toinen vuoro", Place.NewSitting.Kind.ANOTHER_SHIFT),
                sitting("afterwards", "Jälkikäteen", Place.NewSitting.Kind.AFTERWARDS),
                new Shot(
                                "second-shift",
                                "Toinen vuoro alkoi",
                                desks::firstShift,
                                desk -> new Place.NewSitting(desk.discussion(), Place.NewSitting.Kind.ANOTHER_SHIFT))
                        .then(shell -> type(shell, "#sitting-hoito", "6"))
                        .press("#sitting-begin"),
                new Shot(
                                "afterwards-begun",
                                "Jälkikäteen alkoi",
                                desks::firstShift,
                                desk -> new Place.NewSitting(desk.discussion(), Place.NewSitting.Kind.AFTERWARDS))
                        .then(shell -> type(shell, "#sitting-hoito", "2"))
                        .press("#sitting-begin"),
                new Shot(
                        "merge",
                        "Toinen kone",
                        () -> desks.runningAt("visio"),
                        desk -> new Place.Merge(desk.discussion(), null)),
                new Shot(
                        "merge-compared",
                        "Toinen kone, vertailu",
                        () -> desks.begunAt("visio"),
                        desk -> new Place.Merge(desk.discussion(), desks.sharedByAnother())),
                home("rehearsal", "Harjoittelu", desks::invited).press("#rehearse-first", "#rehearse"),
                home("rehearsal-end", "Harjoittelun loppu", desks::invited)
                        .press("#rehearse-first", "#rehearse")
                        .then(Shots::toReview)));
        for (int kind = 0; kind < PaperKind.values().length; kind++) {
            shots.add(run(
                            "papers-" + PaperKind.values()[kind].name().toLowerCase(Locale.ROOT),
                            "Paperit",
                            () -> desks.runningAt("visio"))
                    .press("#open-papers")
                    .then(choose("#paper-kind", kind)));
        }
        return shots;
    }

    private Shot sitting(String name, String caption, Place.NewSitting.Kind kind) {
        return new Shot(
                name, caption, () -> desks.runningAt("visio"), desk -> new Place.NewSitting(desk.discussion(), kind));
    }

    /** The screens with the most words. */
    private List<Shot> otherLanguages() {
        List<Shot> shots = new ArrayList<>();
        for (UiLanguage language : List.of(UiLanguage.SV, UiLanguage.EN)) {
            List.of(
                            run("run-nykytila", "Vaihe", () -> desks.runningAt("nykytila")),
                            run("run-malli", "Vaihe", () -> desks.runningAt("malli")),
                            run("run-yhteisymmarrys", "Vaihe", () -> desks.runningAt("yhteisymmarrys")),
                            run("hands-arvot", "Kädet", () -> desks.runningAt("arvot"))
                                    .press("#hand-start"),
                            run("papers", "Paperit", () -> desks.runningAt("visio"))
                                    .press("#open-papers"),
                            run("time", "Aika", () -> desks.runningAt("visio")).press("#open-time"),
                            review("review-findings", "Tarkista", desks::held),
                            review("sealed", "Sinetöity", desks::sealed),
                            home("home-list", "Koti", desks::several),
                            prepared())
                    .forEach(shot -> shots.add(shot.in(language)));
        }
        return shots;
    }

    /** Where text is large the script is folded, and the way to skip with it. */
    private static void openSkip(Shell shell) {
        if (shell.scene().lookup("#skip-step") == null) {
            press(shell, "#fold-script");
        }
        press(shell, "#skip-step");
        if (shell.scene().lookup("#skip-reason") instanceof Node reason) {
            reason.requestFocus();
        }
    }

    private static void savesDiagnostics(Shell shell) {
        shell.savesDiagnosticsWith((file, error) -> {});
    }

    /** What is below, in settings. */
    private static void toTheEnd(Shell shell) {
        if (shell.scene().lookup("#settings .scroll-pane") instanceof ScrollPane scroll) {
            scroll.setVvalue(1);
            Shot.lay(shell);
        }
    }

    private static void dropNonsense(Shell shell) {
        try {
            Path file = Files.createTempFile("Muistio", ".pirtti");
            Files.writeString(file, "ei kutsu");
            shell.takeIn(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(Shell shell, String field, String text) {
        if (shell.scene().lookup(field) instanceof TextInputControl input) {
            input.setText(text);
        }
    }

    private static void chooseIdeas(Shell shell) {
        if (shell.scene().lookup("#idea-list") instanceof ListView<?> list) {
            list.getSelectionModel().selectIndices(1, 2, 4);
        }
    }

    private static void pasteIdeas(Shell shell) {
        ClipboardContent content = new ClipboardContent();
        content.put(DataFormat.PLAIN_TEXT, """
            - Aamun tilannekatsaus auttaa kaikkia
            - Jono on pitkä, eikä puhelimeen vastata
            - Kirjaamme saman asian kolmeen kertaan
            """);
        Clipboard.getSystemClipboard().setContent(content);
        if (shell.scene().lookup("#idea-entry") instanceof TextField entry) {
            entry.paste();
        }
    }

    private static void toReview(Shell shell) {
        if (shell.place() instanceof Place.Run(var discussion)) {
            shell.go(new Place.Review(discussion));
        }
    }
}
