package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.Shares;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** The four figures of the round. They share a row, or stand two and two where there is little room. */
final class Tiles extends TilePane {
    private static final int FOUR = 4;
    private static final double ROOM = 66;
    private static final double GAP = 16;
    private static final int NAMED = 3;

    private final Messages messages;
    private double em = 14;

    Tiles(Messages messages) {
        this.messages = messages;
        setId("coverage-tiles");
        getStyleClass().add("coverage-tiles");
        setHgap(GAP);
        setVgap(GAP);
        widthProperty().subscribe((before, now) -> fit());
    }

    void fit(double newEm) {
        em = newEm;
        fit();
    }

    private void fit() {
        int columns = getWidth() < ROOM * em ? 2 : FOUR;
        setPrefColumns(columns);
        setPrefTileWidth(Math.max(1, Math.floor((getWidth() - GAP * (columns - 1)) / columns)));
    }

    void show(Coverage coverage) {
        Shares total = coverage.total();
        List<CoverageTree.Group> lagging = coverage.lagging();
        ProgressTrack people = new ProgressTrack();
        people.show(total.share());
        ProgressTrack units = new ProgressTrack();
        units.show(total.units() == 0 ? 0 : (double) total.answeredUnits() / total.units());
        getChildren()
                .setAll(
                        tile(
                                Figures.percent(total.share()),
                                messages.text("coverage.tile.people"),
                                messages.text(
                                        "coverage.tile.people.line",
                                        Figures.grouped(total.answeredHeadcount()),
                                        Figures.grouped(total.headcount())),
                                people),
                        tile(
                                total.answeredUnits() + "/" + total.units(),
                                messages.text("coverage.tile.units"),
                                messages.text("coverage.tile.units.line", total.units(UnitState.REVISED)),
                                units),
                        tile(
                                Integer.toString(total.units(UnitState.AGREED)),
                                messages.text("coverage.tile.agreed", total.units(UnitState.AGREED)),
                                messages.text("coverage.tile.agreed.line", Figures.percent(total.shareWithAgreed()))),
                        tile(
                                Integer.toString(lagging.size()),
                                messages.text("coverage.tile.lagging", lagging.size()),
                                lagging.isEmpty() ? messages.text("coverage.tile.lagging.none") : names(lagging)));
    }

    private String names(List<CoverageTree.Group> lagging) {
        List<String> names = lagging.stream()
                .map(group -> group.value().isEmpty() ? messages.text("coverage.group.none") : group.value())
                .toList();
        if (names.size() > NAMED) {
            return messages.text(
                    "coverage.tile.lagging.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + messages.text("coverage.and") + " "
                        + names.getLast();
    }

    private static Card tile(String number, String noun, String line, Node... track) {
        Label figure = Texts.label(number, "tile-number");
        Label words = Texts.label(noun, "strong");
        HBox head = Rows.row(8, figure, words);
        head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        Label small = Texts.label(line, "small");
        small.setTooltip(new Tooltip(line));
        VBox text = Rows.column(2, head, small);
        Card card = new Card(text);
        card.getChildren().addAll(track);
        card.getStyleClass().add("tile");
        card.setAccessibleText(number + " " + noun + ". " + line);
        return card;
    }
}
