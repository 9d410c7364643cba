package fi.pirtti.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every part of the kit, so that a person can look at it. */
@Tag("screens")
class KitGalleryTest {
    /** In pixels: a ring of two pixels around the box of a check box has twice as many. */
    private static final int SMALLEST_RING = 60;

    /** Sum over the channels: edges that do not lie on a pixel are mixed with what is around. */
    private static final double NEARLY = 0.4;

    private static final Path SCREENS = Path.of("target/screens");

    private final Messages messages = Messages.in(UiLanguage.FI);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void the_gallery_is_drawn_at_the_size_asked_for() throws Exception {
        Image image = draw(Theme.LIGHT, 1366, 768, 1, "kit-light.png");
        assertThat(image.getWidth()).isEqualTo(1366);
        assertThat(image.getHeight()).isEqualTo(768);
        // the canvas, and not a white or black page
        assertThat(image.getPixelReader().getArgb(2, 2)).isEqualTo(0xFFF5F1EA);
        assertThat(image.getPixelReader().getArgb(1363, 765)).isEqualTo(0xFFF5F1EA);
    }

    @Test
    void the_gallery_is_dark_on_the_audience_screen() throws Exception {
        Image image = draw(Theme.DARK, 1920, 1080, 1.4, "kit-dark.png");
        assertThat(image.getPixelReader().getArgb(1917, 2)).isEqualTo(0xFF191613);
    }

    @Test
    void the_gallery_grows_with_the_text() throws Exception {
        assertThat(draw(Theme.LIGHT, 2732, 1536, 2, "kit-200.png").getWidth()).isEqualTo(2732);
    }

    /** Drawn, and not only said in a style sheet: a look that hid it would be found. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_focus_ring_is_drawn_around_every_control(Theme theme) throws Exception {
        List<String> without = new ArrayList<>();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            Parent gallery = gallery();
            Scene scene = new Scene(gallery, 1000, 800);
            theme.dress(scene);
            Theme.scaleText(gallery, 0.7);
            stage.setScene(scene);
            stage.show();
            gallery.applyCss();
            gallery.layout();
            Color ring = ring((HBox) gallery);
            List<Control> controls = gallery.lookupAll("*").stream()
                    .filter(node -> node instanceof Control && node.isFocusTraversable() && !node.isDisabled())
                    .map(Control.class::cast)
                    .toList();
            assertThat(controls).hasSizeGreaterThan(20);
            for (Control control : controls) {
                (control == controls.getFirst() ? controls.getLast() : controls.getFirst()).requestFocus();
                int before = pixels(control, ring);
                Focus.visibly(control);
                if (pixels(control, ring) - before < SMALLEST_RING) {
                    without.add(control.toString());
                }
            }
            return null;
        }));
        assertThat(without).isEmpty();
    }

    /** The colour of the ring as the look that the scene wears has it. */
    private static Color ring(HBox gallery) {
        Region probe = new Region();
        probe.setStyle("-fx-background-color: -pirtti-focus;");
        gallery.getChildren().add(probe);
        probe.applyCss();
        return (Color) probe.getBackground().getFills().getFirst().getFill();
    }

    /** How many pixels in and around the control have the colour of the ring, nearly. */
    private static int pixels(Control control, Color ring) {
        Parent root = control.getScene().getRoot();
        root.applyCss();
        root.layout();
        Bounds at = control.localToScene(control.getLayoutBounds());
        SnapshotParameters around = new SnapshotParameters();
        around.setViewport(new Rectangle2D(
                Math.floor(at.getMinX()) - 8,
                Math.floor(at.getMinY()) - 8,
                Math.ceil(at.getWidth()) + 16,
                Math.ceil(at.getHeight()) + 16));
        Image image = root.snapshot(around, null);
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color pixel = image.getPixelReader().getColor(x, y);
                double far = Math.abs(pixel.getRed() - ring.getRed())
                        + Math.abs(pixel.getGreen() - ring.getGreen())
                        + Math.abs(pixel.getBlue() - ring.getBlue());
                found += far < NEARLY ? 1 : 0;
            }
        }
        return found;
    }

    private Image draw(Theme theme, int width, int height, double scale, String name) throws Exception {
        Path file = SCREENS.resolve(name);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Screenshots.write(gallery(), theme, width, height, scale, file);
            return null;
        }));
        return new Image(file.toUri().toString());
    }

    private Parent gallery() {
        HBox page = Rows.row(24, first(), second(), third());
        page.getStyleClass().add("page");
        page.setFillHeight(false);
        return page;
    }

    private VBox first() {
        HBox kinds = Rows.row(8);
        for (StepKind kind : StepKind.values()) {
            kinds.getChildren().add(Icon.of(Glyph.of(kind), 20));
        }
        SegmentedChoice<String> segments = new SegmentedChoice<>(
                List.of("Näkyy", "Pysäytetty", "Pimeä"), "Näkyy", s -> s, s -> s.equals("Pimeä") ? "F9" : null);
        return Rows.column(
                12,
                Rows.row(12, new PirttiMark(), Texts.label("Pirtti", "card-title")),
                Texts.pageTitle("Valmistele keskustelu"),
                Texts.stepTitle("Mikä toimii, mikä ei"),
                Texts.prompt("Mitkä käytännöt kannattaa viedä mukana hyvinvointialueelle? Mikä haittaa asiakasta tai"
                        + " työtä tänään?"),
                Texts.speech("Ensin kaksi minuuttia hiljaa yksin, sitten pareittain."),
                Texts.body("Tavallinen teksti on neljätoista pistettä."),
                Texts.small("Pieni teksti on kolmetoista pistettä."),
                kinds,
                segments,
                Buttons.hero(Buttons.primary("Valmistele keskustelu", Glyph.NEXT, () -> {})),
                Rows.row(
                        Buttons.large(Buttons.secondary("Tutustu kysymyksiin", Glyph.LOOK, () -> {})),
                        Buttons.withKeys(
                                Buttons.large(Buttons.secondary("Valitse tiedosto…", Glyph.OPEN_FILE, () -> {})),
                                "Ctrl",
                                "O")),
                Rows.row(
                        Buttons.small(Buttons.secondary("Jatka", Glyph.START, () -> {})),
                        Buttons.text("Lisää kerta", Glyph.ADD, () -> {}),
                        Buttons.withKeys(Buttons.plain("Kumoa", Glyph.UNDO, () -> {}), "Ctrl", "Z"),
                        Buttons.icon(Glyph.REDO, "Tee uudelleen", () -> {})),
                Buttons.gate("Sinetöi ja vie…", "Käsittele ensin 2 havaintoa", () -> {}));
    }

    private VBox second() {
        ProgressTrack half = new ProgressTrack();
        half.show(0.55);
        ProgressTrack over = new ProgressTrack();
        over.show(1.14);
        TimerDisplay left = new TimerDisplay();
        left.show(Duration.ofSeconds(402));
        TimerDisplay overrun = new TimerDisplay();
        overrun.show(Duration.ofSeconds(-84));
        StackedBar bar = new StackedBar();
        bar.show(List.of(
                new StackedBar.Part("1", 3, "scale-1"),
                new StackedBar.Part("2", 4, "scale-2"),
                new StackedBar.Part("3", 2, "scale-3"),
                new StackedBar.Part("4", 5, "scale-4"),
                new StackedBar.Part("5", 3, "scale-5")));
        StackedBar agreement = new StackedBar();
        agreement.getStyleClass().add("large-bar");
        agreement.show(List.of(
                new StackedBar.Part("täysin", 9, "agree-1"),
                new StackedBar.Part("pääosin", 6, "agree-2"),
                new StackedBar.Part("voi elää", 2, "agree-3"),
                new StackedBar.Part("eri mieltä", 1, "agree-4")));
        SaveIndicator saved = new SaveIndicator(messages);
        saved.saved(LocalTime.of(13, 13));
        SaveIndicator failed = new SaveIndicator(messages);
        failed.failed();
        ChoiceChip chosen = new ChoiceChip(Glyph.ofCategory(1), "Haaste", "2");
        chosen.setSelected(true);
        Card card = Card.titled("Osallistujat", Texts.small("Vain määrät, ei nimiä"))
                .with(
                        stepperRow("Hoitotyö", 13),
                        Rows.line(),
                        stepperRow("Lääkärit", 0),
                        half,
                        new Banner(
                                Tone.INFO,
                                Glyph.PRIVACY,
                                "Tuloksissa ei eritellä ryhmiä, joissa on alle viisi vastaajaa."));
        return Rows.column(
                12,
                Rows.row(
                        new Chip(Tone.NEUTRAL, Glyph.UPCOMING, "Ei vielä aloitettu"),
                        new Chip(Tone.WARN, Glyph.CLOCK, "4 päivää jäljellä"),
                        Chip.count(6)),
                Rows.row(
                        new Chip(Tone.INFO, Glyph.EXPORTED, "Viety 12.5."),
                        new Chip(Tone.OK, Glyph.ACKNOWLEDGED, "Kuitattu 6.5."),
                        new Chip(Tone.BAD, Glyph.PROBLEM, "2 avoinna")),
                Rows.row(new ChoiceChip(Glyph.ofCategory(0), "Toimiva käytäntö", "1"), chosen),
                card,
                Rows.row(16, left, overrun, saved),
                failed,
                over,
                bar,
                agreement,
                Rows.row(24, new StatTile("18", "osallistujaa"), new StatTile("97 min", "keskustelua")),
                new StageSteps(messages, StageSteps.Stage.CHECK));
    }

    private HBox stepperRow(String name, int count) {
        Stepper stepper = new Stepper(messages, name, 999, Orientation.HORIZONTAL);
        stepper.set(count);
        return Rows.row(Texts.bodyLarge(name), Rows.spacer(), stepper);
    }

    private VBox third() {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList("suomi + ruotsi", "suomi"));
        box.getSelectionModel().selectFirst();
        TextField field = new TextField("Tablettien akku ei kestä koko iltavuoroa");
        TextArea area = new TextArea();
        area.setPromptText("Kirjaa perustelu puhujan sanoin");
        area.setPrefRowCount(2);
        CheckBox check = new CheckBox("Kirjuri on sovittu");
        check.setSelected(true);
        RadioButton radio = new RadioButton("Liikkuva palvelu");
        radio.setSelected(true);
        Stepper stacked = new Stepper(messages, "5", 99, Orientation.VERTICAL);
        stacked.set(3);
        HBox striped = new HBox(new RaanuStripe(Orientation.VERTICAL), Texts.small("raanu"));
        striped.setMinHeight(110);
        VBox drop = new VBox(new EmptyState(
                Glyph.INVITATION,
                "Saitko uuden kutsun?",
                "Pudota sähköpostin liitteenä tullut kutsutiedosto tähän.",
                Buttons.secondary("Valitse tiedosto…", Glyph.OPEN_FILE, () -> {})));
        drop.getStyleClass().add("drop-zone");
        return Rows.column(
                12,
                drop,
                Rows.row(box, new DatePicker(java.time.LocalDate.of(2022, 5, 17))),
                field,
                area,
                Rows.row(16, check, new CheckBox("Kyniä"), radio, new RadioButton("Ei valita")),
                Rows.row(
                        16,
                        new OnOff("Näytä", true),
                        new OnOff("Näytä", false),
                        stacked,
                        striped,
                        Kbd.of("Ctrl", "1–9")),
                new RaanuStripe(Orientation.HORIZONTAL));
    }
}
