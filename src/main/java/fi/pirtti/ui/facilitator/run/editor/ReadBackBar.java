package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Turns the pages of the summary on the wall, a section at a time, before hands are counted. */
final class ReadBackBar extends FlowPane {
    private static final int NOT_READING = -1;

    private final StepContext context;
    private final Messages messages;
    private final Runnable afterwards;
    private final List<Section> sections;
    private final Label where = Texts.wrapped("", "small-strong");
    private final Button start;
    private final Button back;
    private final Button next;
    private final Button close;
    private int page = NOT_READING;

    /** {@code afterwards} is run when all has been read. */
    ReadBackBar(StepContext context, Runnable afterwards) {
        this.context = context;
        this.messages = context.messages();
        this.afterwards = afterwards;
        sections = context.guide().sections().stream()
                .filter(section -> section.steps().stream().anyMatch(ReadBackBar::asks))
                .toList();
        getStyleClass().add("read-back-bar");
        where.setId("read-page");
        start = Buttons.withKeys(
                Buttons.small(
                        Buttons.secondary(messages.text("run.readBack.start"), Glyph.AUDIENCE_SCREEN, () -> show(0))),
                "R");
        start.setId("read-start");
        back = Buttons.small(Buttons.secondary("", Glyph.BACK, () -> show(Math.max(0, page - 1))));
        back.setAccessibleText(messages.text("run.hands.back"));
        back.setId("read-back-page");
        next = Buttons.withKeys(
                Buttons.small(Buttons.primary(messages.text("run.hands.next"), Glyph.NEXT, this::goOn)), "→");
        next.setId("read-next-page");
        close = Buttons.withKeys(
                Buttons.small(Buttons.text(messages.text("run.readBack.close"), null, this::end)), "Esc");
        close.setId("read-end");
        getChildren().addAll(where, start, back, next, close);
        present();
    }

    /** Hears the keys of the editor: R begins, the arrows turn pages, Esc ends. */
    void listen(Region editor) {
        editor.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean begins = Shortcut.READ_BACK.matches(event) && page == NOT_READING;
            if (begins && !(event.getTarget() instanceof TextArea)) {
                show(0);
                event.consume();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (page == NOT_READING || event.getTarget() instanceof TextArea) {
                return;
            }
            boolean done = true;
            if (Shortcut.NEXT_PAGE.matches(event)) {
                goOn();
            } else if (Shortcut.PREVIOUS_PAGE.matches(event)) {
                show(Math.max(0, page - 1));
            } else if (Shortcut.CLOSE.matches(event)) {
                end();
            } else {
                done = false;
            }
            if (done) {
                event.consume();
            }
        });
    }

    /** The wall is no longer read from. */
    void dispose() {
        if (page != NOT_READING) {
            context.readBack(NOT_READING);
        }
    }

    private void goOn() {
        if (page + 1 < sections.size()) {
            show(page + 1);
        } else {
            end();
        }
    }

    private void end() {
        page = NOT_READING;
        context.readBack(NOT_READING);
        present();
        afterwards.run();
    }

    private void show(int newPage) {
        boolean begins = page == NOT_READING;
        page = newPage;
        context.readBack(page);
        present();
        if (begins) {
            next.requestFocus();
        }
    }

    private void present() {
        boolean reading = page != NOT_READING;
        EditorPane.show(start, !reading && !sections.isEmpty());
        for (Region part : List.of(where, back, next, close)) {
            EditorPane.show(part, reading);
        }
        if (reading) {
            where.setText(messages.text(
                    "run.readBack.page",
                    sections.get(page).title().in(context.guideLanguage()),
                    page + 1,
                    sections.size()));
            back.setDisable(page == 0);
        }
    }

    private static boolean asks(Step step) {
        return !(step instanceof Step.Info) && !(step instanceof Step.Agreement);
    }
}
