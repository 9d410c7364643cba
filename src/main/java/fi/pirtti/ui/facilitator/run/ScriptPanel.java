package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.TimerDisplay;
import fi.pirtti.ui.common.Tone;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the facilitator alone sees: the script, the way of working, the notes and the way past the step. */
final class ScriptPanel extends VBox {
    private final RunViewModel model;
    private final Messages messages;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final Label script = Texts.wrapped("", "script-text");
    private final VBox phases = Rows.column(4);
    private final NoteField ownNote;
    private final NoteField officeNote;
    private final SkipForm skip;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox open;
    private final VBox shut;
    private final Subscription subscriptions;
    private final Label phaseHelp = Texts.small("");
    private List<WorkPhase> shownPhases = List.of();
    private int shownPhase = -1;

    ScriptPanel(RunViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("script-panel");
        script.setId("script-text");
        ownNote = new NoteField(
                "own-note",
                Glyph.OWN_NOTE,
                messages.text("run.note.own"),
                messages.text("run.note.ownHint"),
                model::typing,
                model::ownNote);
        officeNote = new NoteField(
                "step-note",
                Glyph.EXPORTED,
                messages.text("run.note.office"),
                messages.text("run.note.officeHint"),
                model::typing,
                model::note);
        skip = new SkipForm(messages, model::skip);
        open = open();
        shut = shut();
        subscriptions = Subscription.combine(
                model.work().now().subscribe(now -> showPhases()),
                model.discussion().subscribe(discussion -> showRecord()),
                folded.subscribe(this::fold));
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /** Shows the present step. */
    void show() {
        Step step = model.step().get();
        LocalizedText text = step.script();
        script.setText(
                text == null
                        ? messages.text("run.script.none")
                        : text.in(messages.language().tag()));
        shownPhase = -1;
        skip.close();
        showPhases();
        showRecord();
    }

    /** Records the notes that are being typed. */
    void flush() {
        ownNote.flush();
        officeNote.flush();
    }

    void dispose() {
        subscriptions.unsubscribe();
        ownNote.stop();
        officeNote.stop();
    }

    private VBox open() {
        Button fold = Buttons.icon(Glyph.UNFOLD, messages.text("run.script.fold"), () -> folded.set(true));
        fold.setId("fold-script");
        HBox head = Rows.row(
                12,
                Icon.of(Glyph.SCRIPT, 20).toned(Tone.ACCENT),
                Rows.grow(Texts.wrapped(messages.text("run.script.title"), "strong-large")),
                fold);
        head.getStyleClass().add("script-head");
        VBox upper = Rows.column(12, script, phases);
        VBox lower = Rows.column(12, officeNote, ownNote, skip);
        VBox content = new VBox(upper, Rows.spacer(), lower);
        content.getStyleClass().add("script-content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        // The form stands last: in a low window, or with large text, it would open below what is seen.
        skip.asking().subscribe(asking -> {
            for (Node other : List.of(upper, officeNote, ownNote)) {
                other.setVisible(!asking);
                other.setManaged(!asking);
            }
        });
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox box = new VBox(head, Rows.grow(scroll));
        return Rows.grow(box);
    }

    private VBox shut() {
        Button unfold = Buttons.icon(Glyph.FOLD, messages.text("run.script.unfold"), () -> folded.set(false));
        unfold.setId("fold-script");
        Label words = Texts.label(messages.text("run.script.title"), "script-side");
        words.setRotate(90);
        VBox box = Rows.column(12, unfold, Icon.of(Glyph.SCRIPT, 20), new Group(words));
        box.getStyleClass().add("script-shut");
        return box;
    }

    private void fold(boolean shutNow) {
        getStyleClass().remove("folded");
        if (shutNow) {
            getStyleClass().add("folded");
        }
        getChildren().setAll(shutNow ? shut : open);
        Motion.comeForward(shutNow ? shut : open);
    }

    private void showRecord() {
        ownNote.show(model.preparation()
                .get()
                .ownNotes()
                .getOrDefault(model.step().get().id(), ""));
        officeNote.show(model.stepRecord().note());
        boolean skipped = model.stepRecord().state() == StepState.SKIPPED;
        skip.setVisible(!skipped);
        skip.setManaged(!skipped);
    }

    private void showPhases() {
        WorkPhases.Now now = model.work().now().get();
        if (now.current() == shownPhase && now.phases().equals(shownPhases)) {
            showLeft(now);
            return;
        }
        shownPhase = now.current();
        shownPhases = now.phases();
        phases.getChildren().clear();
        if (now.phases().isEmpty()) {
            return;
        }
        phases.getChildren().addAll(Rows.line(), Texts.smallStrong(messages.text("run.phase.title")));
        for (int i = 0; i < now.phases().size(); i++) {
            phases.getChildren().add(phase(now.phases().get(i), i, Integer.compare(i, now.current())));
        }
        phases.getChildren().add(phaseHelp);
        if (now.hasNext()) {
            phases.getChildren().add(nextPhase());
        }
        showLeft(now);
    }

    private void showLeft(WorkPhases.Now now) {
        if (!now.phases().isEmpty()) {
            WorkPhase.Way way = now.phases().get(now.current()).way();
            String doing = switch (way) {
                case ALONE -> messages.text("run.phase.aloneDo");
                case PAIRS -> messages.text("run.phase.pairsDo");
                case TOGETHER -> messages.text("run.phase.togetherDo");
            };
            phaseHelp.setText(
                    now.hasNext() ? messages.text("run.phase.doingLeft", doing, TimerDisplay.text(now.left())) : doing);
        }
    }

    private Button nextPhase() {
        Button next = Buttons.withKeys(
                Buttons.small(Buttons.secondary(messages.text("run.phase.next"), Glyph.NEXT, model.work()::next)),
                "F7");
        next.setId("next-phase");
        return next;
    }

    private HBox phase(WorkPhase phase, int place, int order) {
        String name = switch (phase.way()) {
            case ALONE -> messages.text("run.phase.alone");
            case PAIRS -> messages.text("run.phase.pairs");
            case TOGETHER -> messages.text("run.phase.together");
        };
        Icon icon = Icon.of(order < 0 ? Glyph.DONE : order == 0 ? Glyph.CURRENT : Glyph.UPCOMING);
        if (order <= 0) {
            icon.toned(order < 0 ? Tone.OK : Tone.ACCENT);
        }
        Label words = Texts.label(name, "phase-name");
        Label minutes = Texts.label(messages.text("run.minutes", phase.minutes()), "phase-minutes");
        HBox row = Rows.row(8, icon, words, Rows.spacer(), minutes);
        row.getStyleClass().addAll("phase", order == 0 ? "current" : "other");
        row.setOnMouseClicked(event -> model.work().goTo(place));
        return row;
    }
}
