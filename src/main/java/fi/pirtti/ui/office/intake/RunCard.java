package fi.pirtti.ui.office.intake;

import fi.pirtti.office.Outcome;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How an import goes: a bar, five counters, the time left, and the way to interrupt it. */
final class RunCard extends VBox {
    /** An outcome as it is counted: its words, its picture, and its colour in the bar. */
    private enum Count {
        ACCEPTED(Outcome.ACCEPTED, Glyph.DONE, "ok", "intake.count.accepted", "intake.count.accepted.line"),
        NEW(Outcome.SUPERSEDING, Glyph.NEW_REVISION, "new", "intake.count.new", "intake.count.new.line"),
        ALREADY(
                Outcome.ALREADY_IMPORTED,
                Glyph.SAME_FILE,
                "already",
                "intake.count.already",
                "intake.count.already.line"),
        QUARANTINED(
                Outcome.QUARANTINED, Glyph.PROBLEM, "bad", "intake.count.quarantined", "intake.count.quarantined.line"),
        CONFLICT(Outcome.CONFLICT, Glyph.SWAP, "conflict", "intake.count.conflict", "intake.count.conflict.line");

        private final Outcome outcome;
        private final Glyph glyph;
        private final String style;
        private final String name;
        private final String line;

        Count(Outcome outcome, Glyph glyph, String style, String name, String line) {
            this.outcome = outcome;
            this.glyph = glyph;
            this.style = style;
            this.name = name;
            this.line = line;
        }
    }

    private final Messages messages;
    private final Incoming incoming;
    private final Label title = Texts.label("", "run-title");
    private final Label state = Texts.wrapped("", "body-muted");
    private final Button stop;
    private final Button goOn;
    private final ImportBar bar = new ImportBar();
    private final List<Label> figures = new ArrayList<>();
    private final Label receipts = Texts.small("");
    private final StackPane notice = new StackPane();

    RunCard(Messages messages, Incoming incoming, Region receiptDeeds) {
        this.messages = messages;
        this.incoming = incoming;
        getStyleClass().addAll("card", "run-card");
        stop = Buttons.small(Buttons.secondary(messages.text("intake.stop"), Glyph.PAUSE, incoming::stop));
        stop.setId("stop-import");
        goOn = Buttons.small(Buttons.primary(messages.text("intake.goOn"), Glyph.START, incoming::goOn));
        goOn.setId("go-on-import");
        title.setId("import-title");
        state.setId("import-state");
        receipts.setId("receipts-line");
        HBox head =
                Rows.row(12, Icon.of(Glyph.RECEIVED, 20).toned(Tone.ACCENT), title, Rows.spacer(), state, stop, goOn);
        title.setMinWidth(USE_PREF_SIZE);
        FlowPane counts = new FlowPane();
        counts.getStyleClass().add("run-counts");
        for (Count count : Count.values()) {
            counts.getChildren().add(tile(count));
        }
        HBox foot = Rows.row(8, Icon.of(Glyph.RECEIPT, 16), Rows.grow(receipts), receiptDeeds);
        getChildren().addAll(head, bar, counts, notice, Rows.line(), foot);
    }

    private VBox tile(Count count) {
        Label figure = Texts.label("0", "run-figure");
        figure.setId("count-" + count.name().toLowerCase(java.util.Locale.ROOT));
        figures.add(figure);
        Region square = new Region();
        square.getStyleClass().addAll("run-square", "import-" + count.style);
        VBox tile = Rows.column(
                2,
                Rows.row(8, figure, Icon.of(count.glyph).styled("import-icon-" + count.style)),
                Rows.row(8, square, Texts.strong(messages.text(count.name))),
                Texts.small(messages.text(count.line)));
        tile.getStyleClass().add("run-tile");
        return tile;
    }

    /** Shows how it now stands. */
    void show() {
        Incoming.Phase phase = incoming.phaseProperty().get();
        long total = incoming.total();
        title.setText(
                total == 0
                        ? messages.text("intake.title.nothing")
                        : switch (phase) {
                            case IMPORTING -> messages.text("intake.title.importing", total);
                            case STOPPED -> messages.text("intake.title.stopped");
                            case IDLE -> messages.text("intake.title.done", total);
                        });
        state.setText(total == 0 ? "" : stateWords(phase, total));
        show(stop, phase == Incoming.Phase.IMPORTING);
        show(goOn, phase == Incoming.Phase.STOPPED);
        List<ImportBar.Part> parts = new ArrayList<>();
        for (Count count : Count.values()) {
            int number = incoming.of(count.outcome).size();
            figures.get(count.ordinal()).setText(Integer.toString(number));
            figures.get(count.ordinal()).setAccessibleText(messages.text(count.name) + " " + number);
            parts.add(new ImportBar.Part(messages.text(count.name), number, "import-" + count.style));
        }
        bar.show(parts, total);
        receipts.setText(incoming.receipts()
                .map(folder -> incoming.wroteReceipts()
                        ? messages.text("intake.receipts.written", folder.toString())
                        : messages.text("intake.receipts.folder", folder.toString()))
                .orElseGet(() -> messages.text("intake.receipts.none")));
    }

    private String stateWords(Incoming.Phase phase, long total) {
        String done = messages.text("intake.done", incoming.done(), total);
        if (phase != Incoming.Phase.IMPORTING) {
            return phase == Incoming.Phase.IDLE ? "" : done;
        }
        String rate = incoming.perSecond()
                .map(each -> ", " + messages.text("intake.rate", Math.round(each)))
                .orElse("");
        return done + rate + incoming.left().map(left -> ", " + words(left)).orElse("");
    }

    private String words(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 90
                ? messages.text("intake.left.seconds", seconds < 20 ? seconds : seconds / 10 * 10)
                : messages.text("intake.left.minutes", (seconds + 30) / 60);
    }

    /** Tells something below the counters; null takes it away. */
    void tell(@org.jspecify.annotations.Nullable Banner banner) {
        notice.getChildren().clear();
        if (banner != null) {
            notice.getChildren().add(banner);
        }
        notice.setManaged(banner != null);
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
