package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.facilitator.paper.PapersOverlay;
import fi.pirtti.ui.facilitator.run.editor.StepEditor;
import fi.pirtti.ui.facilitator.run.editor.StepEditors;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.shell.Navigator;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Typing in what a team has written on paper: the same editors and edits, step by step, without clock, wall or script.
 * Enter goes from one count to the next.
 */
public final class TranscribeView implements Screen {
    /** 1280 px at normal text: below this the rail folds. */
    private static final double FOLDED_BELOW = 1280 / 14.0;
    /** 920 px at normal text: below this the rail is a menu. */
    private static final double COMPACT_BELOW = 920 / 14.0;

    private final RunViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final RunContext context;
    private final RunHeader header;
    private final AgendaRail rail;
    private final StepHeader stepHeader;
    private final StackPane editorRoom = new StackPane();
    private final HBox ways = Rows.row(12);
    private final Label about;
    private final Label ruler = new Label();
    private final BorderPane root = new BorderPane();
    private final StackPane whole = new StackPane(root);
    private final PapersOverlay papers;
    private final Subscription subscriptions;
    private StepEditor editor;

    /** @param session not sealed */
    public TranscribeView(DiscussionSession session, UiContext ui) {
        messages = ui.messages();
        navigator = ui.navigator();
        model = new RunViewModel(session, ui.tasks(), ui.clock(), messages);
        model.timetable().untimed();
        papers = new PapersOverlay(whole, session, ui);
        about = Texts.wrapped(messages.text("run.transcribe.about"), "body-muted");
        context = new RunContext(model, messages, Origin.PAPER);
        header = new RunHeader(model, messages, navigator, this::openPapers, this::leaveForNow);
        rail = new AgendaRail(model, messages);
        stepHeader = new StepHeader(model, messages);
        editor = open(model.step().get());
        root.getStyleClass().add("run-frame");
        root.getStylesheets().add(Theme.url("run.css"));
        root.setMinSize(0, 0);
        editorRoom.getStyleClass().add("editor-room");
        VBox stage = new VBox(stepHeader, Rows.grow(editorRoom));
        stage.getStyleClass().add("stage");
        ruler.setVisible(false);
        ruler.setManaged(false);
        root.setLeft(rail);
        root.setCenter(new StackPane(stage, ruler));
        root.setBottom(bar());
        root.widthProperty().subscribe(this::arrange);
        ruler.fontProperty().subscribe(this::arrange);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        editorRoom.addEventFilter(KeyEvent.KEY_PRESSED, this::enterGoesOn);
        model.onFlush(() -> editor.flush());
        subscriptions = Subscription.combine(
                model.step().subscribe((before, now) -> show(now)),
                model.discussion().subscribe(now -> stepHeader.showState(model.stepRecord())));
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public List<Node> headerStart() {
        return header.start();
    }

    @Override
    public List<Node> headerEnd() {
        return header.end();
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return model.step().map(step -> HelpTopic.of(step.kind()));
    }

    @Override
    public List<KeyGroup> keys() {
        return RunKeys.onPaper(model.step().get().kind(), messages);
    }

    @Override
    public Node initialFocus() {
        return editor.initialFocus();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (papers.isOpen() || event.isConsumed()) {
            return;
        }
        if (Shortcut.NEXT_STEP.matches(event) && event.isAltDown()) {
            event.consume();
            goOn();
        } else if (Shortcut.PREVIOUS_STEP.matches(event) && event.isAltDown()) {
            event.consume();
            model.previous();
        } else if (!RunKeyPresses.typesEntry(event, Shortcut.REDO.matches(event))) {
            if (Shortcut.UNDO.matches(event)) {
                model.undo();
                event.consume();
            } else if (Shortcut.REDO.matches(event)) {
                model.redo();
                event.consume();
            }
        }
    }

    @Override
    public void flush() {
        model.leave();
    }

    @Override
    public void dispose() {
        papers.close();
        subscriptions.unsubscribe();
        model.onFlush(() -> {});
        editor.dispose();
        header.dispose();
        rail.dispose();
    }

    private HBox bar() {
        about.setId("transcribe-about");
        HBox bar = Rows.row(
                12,
                Icon.of(Glyph.KEYS, 20).toned(Tone.ACCENT),
                Texts.strong(messages.text("run.transcribe")),
                // Grows also where the words have no room: the way on stays at the right.
                Rows.grow(Rows.row(0, about)),
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
        about.setVisible(!compact);
        about.setManaged(!compact);
    }

    private void show(Step step) {
        editor.dispose();
        editor = open(step);
        // What lies in a scroll pane is not in the scene before its skin is made.
        whole.applyCss();
        whole.layout();
        editor.initialFocus().requestFocus();
    }

    private StepEditor open(Step step) {
        StepEditor opened = StepEditors.open(step, context);
        editorRoom.getChildren().setAll(Rows.grow(opened.node()));
        stepHeader.show(opened.shortcuts());
        stepHeader.showState(model.stepRecord());
        showWays();
        return opened;
    }

    /** A count is on record with each key; what is left to do is to go on. */
    private void enterGoesOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field && counts(field)) {
            event.consume();
            field.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private static boolean counts(Node field) {
        for (Node node = field; node != null; node = node.getParent()) {
            if (node instanceof Stepper) {
                return true;
            }
        }
        return false;
    }

    private void goOn() {
        if (!model.next()) {
            model.interrupt();
            navigator.go(new Place.Review(model.discussion().get().id()));
        }
    }

    private void openPapers() {
        editor.flush();
        papers.open(PaperKind.SUMMARY);
    }

    private void leaveForNow() {
        model.interrupt();
        navigator.go(new Place.Home());
    }
}
