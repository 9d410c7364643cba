package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.SystemLook;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.help.HelpTopic;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The main window: a header and one screen under it. Screens are built when they are entered and disposed of when they
 * are left. The language and the size of text change while the program runs.
 */
public final class Shell implements Navigator {
    /** Sizes of text that Ctrl + and Ctrl − step through. */
    private static final List<Double> TEXT_SCALES = List.of(0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

    private final Tasks tasks;
    private final Clock clock;
    private final ScreenFactory screens;
    private final ShellSettings settings;
    private final SystemLook system;
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final Scene scene;
    private final HelpSide help;
    private final FirstTips tips;
    private final SettingsOverlay settingsPanel;
    private final TroubleCorner trouble;
    private final Subscription following;
    private Place place;
    private @Nullable Screen screen;
    private @Nullable Consumer<Path> opener;

    public Shell(Tasks tasks, Clock clock, ShellSettings settings, ScreenFactory screens) {
        this(tasks, clock, settings, screens, SystemLook.ofPlatform());
    }

    /** A window that goes by what {@code system} says where the settings leave it to that. */
    Shell(Tasks tasks, Clock clock, ShellSettings settings, ScreenFactory screens, SystemLook system) {
        this.tasks = tasks;
        this.clock = clock;
        this.settings = settings;
        this.screens = screens;
        this.system = system;
        place = settings.desk().first();
        // The window is never larger than its frame, however large the text: screens fit themselves in.
        frame.setMinSize(0, 0);
        root.getStyleClass().add("shell");
        trouble = new TroubleCorner(root, frame, tasks, clock, () -> Messages.in(settings.language()));
        scene = new Scene(root, WindowPlace.DEFAULT_WIDTH, WindowPlace.DEFAULT_HEIGHT);
        Theme.scaleText(root, settings.textScale());
        tips = new FirstTips(root, settings);
        settingsPanel = new SettingsOverlay(root, settings, new PanelDeeds(this));
        help = new HelpSide(frame, Messages.in(settings.language()));
        dress();
        following = Subscription.combine(
                system.theme().subscribe((before, now) -> dress()),
                system.reducedMotion().subscribe((before, now) -> dress()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public Scene scene() {
        return scene;
    }

    /** Where the window is now. */
    public Place place() {
        return place;
    }

    @Override
    public void go(Place next) {
        settingsPanel.dismiss();
        leave();
        place = next;
        settings.desk(Desk.of(next));
        enter();
    }

    /** From now on files are opened like this, with the system's own programs. */
    public void opensFilesWith(Consumer<Path> way) {
        opener = way;
    }

    /** From now on diagnostics are written like this. */
    public void savesDiagnosticsWith(DiagnosticsWriting way) {
        trouble.savesWith(way, null);
    }

    /** From now on diagnostics are written to the file that {@code asking} gives for a suggested name. */
    public void savesDiagnosticsWith(DiagnosticsWriting way, BiFunction<Window, String, Optional<Path>> asking) {
        trouble.savesWith(way, asking);
    }

    /** Tells of an error that nobody foresaw, beside the work: in a corner of this window, never on the wall. */
    public void tell(Throwable error) {
        trouble.tell(error);
    }

    @Override
    public boolean opensFiles() {
        return opener != null;
    }

    @Override
    public void openFile(Path file) {
        if (opener != null) {
            opener.accept(file);
        }
    }

    /** Goes Home and takes in a file there. */
    public void takeIn(Path file) {
        if (!(place instanceof Place.Home)) {
            go(new Place.Home());
        }
        if (screen != null) {
            screen.takeIn(file);
        }
    }

    /** Says everything in another language, in the same place. What is typed stays, and so do other windows. */
    public void speak(UiLanguage language) {
        if (language == settings.language()) {
            return;
        }
        settings.language(language);
        Screen before = screen;
        if (before == null) {
            return;
        }
        before.flush();
        TypedText typed = TypedText.of(before.node());
        boolean settingsOpen = settingsPanel.isOpen();
        settingsPanel.dismiss();
        UiContext context = context();
        Screen after = before.inLanguage(context).orElseGet(() -> {
            before.dispose();
            return screens.open(place, context);
        });
        enter(after, context.messages());
        typed.into(after.node());
        if (settingsOpen) {
            settingsPanel.open();
        }
        trouble.tellAgain();
    }

    /** Looks otherwise, at once; nothing that is on the screen is built anew. */
    public void wear(ThemeChoice theme) {
        settings.theme(theme);
        dress();
    }

    /** Lets things move or stand still. */
    public void reduceMotion(boolean reduced) {
        settings.reducedMotion(reduced);
        dress();
    }

    /** Makes the text larger or smaller; 1 is normal. */
    public void scaleText(double factor) {
        settings.textScale(factor);
        Theme.scaleText(root, factor);
        settingsPanel.showTextScale(factor);
    }

    /** Gives tips to one who is new, or gives none. */
    void showTips(boolean shown) {
        settings.tips(shown);
        tips.wanted(shown);
    }

    /** The way to save diagnostics; empty where nobody writes any. */
    Optional<DiagnosticsDeed> diagnostics() {
        return trouble.diagnostics(null);
    }

    void closeSettings() {
        settingsPanel.close();
    }

    private void dress() {
        settings.theme().theme(system.theme().getValue()).dress(scene);
        Motion.reduce(
                scene,
                settings.reducedMotion().orElseGet(() -> system.reducedMotion().getValue()));
    }

    /** Shows the window where it last was, on a screen that exists. */
    public void open(Stage stage) {
        List<Rectangle2D> screensNow = WindowPlace.visibleScreens();
        WindowPlace where = settings.window()
                .orElseGet(() -> WindowPlace.centred(screensNow.getFirst()))
                .within(screensNow);
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        stage.setX(where.x());
        stage.setY(where.y());
        stage.setWidth(where.width());
        stage.setHeight(where.height());
        stage.setScene(scene);
        stage.setTitle(Messages.in(settings.language()).text("app.name"));
        if (screen == null) {
            enter();
        }
        stage.setOnCloseRequest(event -> close(stage));
        stage.show();
        stage.setMaximized(where.maximized());
    }

    /** Flushes and disposes of the present screen and remembers the window. */
    public void close(Stage stage) {
        settings.window(
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        leave();
        following.unsubscribe();
        help.dispose();
    }

    /** Calls {@code action} once, when the present screen has shown its content in a frame. */
    public void onFirstFrame(Runnable action) {
        Screen shown = screen == null ? enter() : screen;
        FirstFrame.of(shown, scene, action);
    }

    private Screen enter() {
        UiContext context = context();
        return enter(screens.open(place, context), context.messages());
    }

    private UiContext context() {
        return new UiContext(Messages.in(settings.language()), tasks, clock, this);
    }

    private Screen enter(Screen entered, Messages messages) {
        screen = entered;
        ShellHeader header = new ShellHeader(
                messages, entered, settings.desk(), desk -> go(desk.first()), this::speak, settingsPanel::toggle, help);
        frame.setTop(header);
        frame.setCenter(entered.node());
        Locale.setDefault(messages.language().locale());
        // What lies in a scroll pane is not in the scene before its skin is made.
        root.applyCss();
        root.layout();
        help.enter(entered, messages);
        tips.enter(entered, messages);
        Focus.onEntering(entered.initialFocus());
        return entered;
    }

    private void leave() {
        if (screen != null) {
            screen.flush();
            help.leave();
            tips.leave();
            screen.dispose();
            screen = null;
        }
    }

    private void keyPressed(KeyEvent event) {
        if (Shortcut.LARGER_TEXT.matches(event)) {
            resize(event, 1);
        } else if (Shortcut.SMALLER_TEXT.matches(event)) {
            resize(event, -1);
        } else if (Shortcut.NORMAL_TEXT.matches(event)) {
            resize(event, 0);
        } else if (Shortcut.SETTINGS.matches(event)) {
            settingsPanel.toggle();
            event.consume();
        }
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            // The platform presses buttons with the space bar only.
            button.fire();
            event.consume();
        }
        if (settingsPanel.isOpen()) {
            if (Shortcut.CLOSE.matches(event)) {
                settingsPanel.close();
                event.consume();
            } else if (Shortcut.HELP.matches(event)) {
                settingsPanel.close();
                help.open(HelpTopic.SETTINGS);
                event.consume();
            }
        } else if (!event.isConsumed() && screen != null) {
            screen.keyPressed(event);
        }
        if (!event.isConsumed()) {
            help.keyPressed(event);
        }
        if (!event.isConsumed()) {
            tips.keyPressed(event);
        }
    }

    private void resize(KeyEvent event, int direction) {
        int now = TEXT_SCALES.indexOf(settings.textScale());
        int normal = TEXT_SCALES.indexOf(1.0);
        int next = direction == 0 || now < 0 ? normal : Math.clamp(now + direction, 0, TEXT_SCALES.size() - 1);
        scaleText(TEXT_SCALES.get(next));
        event.consume();
    }
}
