package fi.pirtti.ui.office.home;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeMemory;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The ways to an archive: a file, a server, a new consultation, the sample, and what was open lately. */
final class Ways extends VBox {
    private static final int DISCUSSIONS = 60;

    private final Messages messages;
    private final OfficeDesk desk;
    private final OfficeHomeViewModel model;
    private final Button open;
    private final Button server;
    private final Button found;
    private final Button sample;

    Ways(Messages messages, OfficeDesk desk, OfficeHomeViewModel model, Runnable chooseFile) {
        this.messages = messages;
        this.desk = desk;
        this.model = model;
        getStyleClass().addAll("column", "gap-16");
        open = Buttons.withKeys(
                Buttons.primary(messages.text("office.home.open"), Glyph.OPEN_FILE, chooseFile), "Ctrl", "O");
        open.setId("open-archive");
        server = Buttons.secondary(
                messages.text("office.home.server"),
                Glyph.SERVER,
                () -> model.wayProperty().set(OfficeHomeViewModel.Way.SERVER));
        server.setId("open-server");
        found = Buttons.secondary(
                messages.text("office.home.found"),
                Glyph.ADD,
                () -> model.wayProperty().set(OfficeHomeViewModel.Way.FOUNDING));
        found.setId("found-consultation");
        sample = Buttons.secondary(
                messages.text("office.home.sample.open"), Glyph.REHEARSAL, () -> model.openSample(messages));
        sample.setId("open-sample");
        Columns columns = new Columns().column(main(), 60).column(side(), 40);
        columns.getStyleClass().add("office-ways");
        getChildren().add(columns);
    }

    Button first() {
        return open;
    }

    /** The same in a row, where something else is the matter of the screen. */
    FlowPane row() {
        FlowPane row = new FlowPane(open, server, found, sample);
        open.getStyleClass().remove("primary");
        open.getStyleClass().add("secondary");
        row.getStyleClass().add("gap-12");
        return row;
    }

    private VBox main() {
        FlowPane ways = new FlowPane(open, server, found);
        ways.getStyleClass().add("gap-12");
        Card card = new Card(
                Texts.wrapped(messages.text("office.home.welcome.open"), "step-title"),
                Texts.bodyLarge(messages.text("office.home.sentence")),
                ways,
                Texts.small(messages.text("office.home.drop")));
        card.getStyleClass().add("office-welcome");
        VBox main = Rows.column(16, card);
        List<OfficeMemory.Known> known = desk.memory().known();
        if (!known.isEmpty()) {
            main.getChildren().add(recent(known));
        }
        return main;
    }

    private Card recent(List<OfficeMemory.Known> known) {
        Card recent = new Card(Texts.strong(messages.text("office.home.recent")));
        recent.getStyleClass().add("office-recent");
        for (OfficeMemory.Known each : known) {
            Button way = Buttons.text(
                    each.title().in(messages.language().tag()),
                    ArchiveName.isServer(each.location()) ? Glyph.SERVER : Glyph.ARCHIVE,
                    () -> desk.open(each.location()));
            way.getStyleClass().add("recent-way");
            HBox row = Rows.row(8, way);
            if (desk.samples().isSample(each.location())) {
                row.getChildren().add(new fi.pirtti.ui.common.Chip(Tone.INFO, null, messages.text("office.sample")));
            }
            row.getChildren()
                    .addAll(
                            Rows.spacer(),
                            Buttons.small(Buttons.icon(Glyph.CLOSE, messages.text("office.home.forget"), () -> {
                                desk.memory().forget(each.location());
                                recent.getChildren().remove(row.getParent());
                            })));
            Label where = Texts.small(ArchiveName.whole(each.location()));
            where.getStyleClass().add("recent-where");
            recent.getChildren().add(Rows.column(0, row, where));
        }
        return recent;
    }

    private Card side() {
        StackPane picture = new StackPane(Icon.of(Glyph.REHEARSAL, 28));
        picture.getStyleClass().add("empty-state-circle");
        Card card = new Card(
                picture,
                Texts.wrapped(messages.text("office.home.sample.title"), "card-title"),
                Texts.body(messages.text("office.home.sample.sentence")));
        card.getStyleClass().add("office-sample");
        if (model.makingProperty().get() == OfficeHomeViewModel.Making.SAMPLE) {
            ProgressTrack track = new ProgressTrack();
            Label words = Texts.small("");
            words.setId("sample-progress");
            model.shareProperty().when(card.sceneProperty().isNotNull()).subscribe(share -> {
                track.show(share.doubleValue());
                words.setText(messages.text(
                        "office.home.sample.making", Math.round(Math.max(0, share.doubleValue()) * DISCUSSIONS)));
            });
            Button stop = Buttons.secondary(messages.text("office.opening.stop"), null, model::cancel);
            stop.setId("stop-sample");
            card.with(words, track, stop);
        } else {
            card.with(sample);
        }
        Throwable failure = model.failureProperty().get();
        if (failure != null) {
            Trouble trouble = Trouble.of(failure);
            card.with(new Banner(Tone.BAD, Glyph.PROBLEM, trouble.sentence(messages)));
        }
        return card;
    }
}
