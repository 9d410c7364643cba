package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * Typing in what a team has written on paper: the same editors and edits, without clock, wall or script. Enter alone goes
 * through all of it, from field to field and from step to step; what was only told is passed by.
 */
public final class TranscribeView extends StepScreen {
    /** 1280 px at normal text: below this the rail folds. */
    private static final double FOLDED_BELOW = 1280 / 14.0;
    /** 920 px at normal text: below this the rail is a menu. */
    private static final double COMPACT_BELOW = 920 / 14.0;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final HBox ways = Rows.row(12);
    private final HBox about;
    private final StepStage stage;
    private final Label ruler = new Label();
    private final BorderPane root = new BorderPane();
    private final Subscription subscriptions;

    /** @param session not sealed */
    public TranscribeView(DiscussionSession session, UiContext ui) {
        super(new RunViewModel(session, ui.tasks(), ui.clock(), ui.messages()), ui, Origin.PAPER);
        model.timetable().untimed();
        Kbd enter = Kbd.of("Enter");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        about = Rows.row(8, enter, Rows.grow(Texts.wrapped(messages.text("run.transcribe.about"), "body-muted")));
        root.getStyleClass().add("run-frame");
        root.setMinSize(0, 0);
        lay(root);
        stage = new StepStage(stepHeader, Rows.grow(editorRoom));
        ruler.setVisible(false);
        ruler.setManaged(false);
        root.setLeft(rail);
        root.setCenter(new StackPane(stage, ruler));
        root.setBottom(bar());
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
        ruler.fontProperty().subscribe(this::arrange);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOfDesk);
        editorRoom.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> new EnterOnPaper(editor(), editorRoom, this::goOn).press(event));
        showWays();
        subscriptions = Subscription.combine(
                model.step().subscribe((before, now) -> show(now)),
                model.discussion().subscribe(now -> stepHeader.showState(model.stepRecord())));
    }

    @Override
    public List<KeyGroup> keys() {
        return RunKeys.onPaper(model.step().get().kind(), messages);
    }

    /** An Enter that nobody wanted goes on, too: where there is nothing to be typed. */
    @Override
    public void keyPressed(KeyEvent event) {
        keyOfDesk(event);
        if (!papersLieOver() && !event.isConsumed() && Shortcut.NEXT_ON_PAPER.matches(event)) {
            event.consume();
            goOn();
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        subscriptions.unsubscribe();
    }

    /** What was told is taken as told when it is passed by. */
    @Override
    boolean openNext() {
        boolean more = model.next();
        while (more && toBeTold(model.step().get())) {
            more = model.next();
        }
        return more;
    }

    private void keyOfDesk(KeyEvent event) {
        if (!papersLieOver()) {
            keys.undo(event);
            keys.way(event);
        }
    }

    private HBox bar() {
        about.setId("transcribe-about");
        Label name = Texts.strong(messages.text("run.transcribe"));
        // What to do wraps instead.
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = Rows.row(
                12,
                Icon.of(Glyph.KEYS, 20).toned(Tone.ACCENT),
                name,
                // Grows also where the words have no room: the way on stays at the right.
                Rows.grow(Rows.row(0, Rows.grow(about))),
                ways);
        bar.getStyleClass().addAll("bottom-bar", "transcribe-bar");
        return bar;
    }

    private void showWays() {
        Button previous = Buttons.large(Buttons.secondary(messages.text("run.previous"), Glyph.BACK, model::previous));
        previous.setId("previous-step");
        previous.setDisable(model.way().preceding().isEmpty());
        String words = messages.text(model.way().following().isPresent() ? "run.next" : "run.review");
        Button next = Buttons.withKeys(Buttons.large(Buttons.primary(words, null, this::goOn)), "Alt", "→");
        next.setId("next-step");
        ways.getChildren().setAll(previous, next);
    }

    private void arrange() {
        double ems = root.getWidth() / ruler.getFont().getSize();
        boolean compact = ems < COMPACT_BELOW;
        rail.foldedProperty().set(ems < FOLDED_BELOW);
        root.setLeft(compact ? null : rail);
        stepHeader.compactProperty().set(compact);
        header.compact(compact);
        boolean low = root.getHeight() / ruler.getFont().getSize() < StepStage.LOW_BELOW;
        root.pseudoClassStateChanged(COMPACT, compact);
        root.pseudoClassStateChanged(LOW, low);
        stage.scrolls(low);
        about.setVisible(!compact);
        about.setManaged(!compact);
    }

    private void show(Step step) {
        showWays();
        replaceEditor(step);
    }

    private static boolean toBeTold(Step step) {
        return step.kind() == StepKind.INFO;
    }
}
