package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Alternatives down, criteria across, a score in each cell, the weighted mean at the end of the row. */
final class WeighingMatrix extends GridPane {
    /** Heavier criteria show their weight as a figure alone. */
    private static final int MOST_DOTS = 5;

    private final WeighingViewModel model;
    private final Messages messages;
    private final WeighingPalette palette;
    private final List<List<WeighingCell>> cells = new ArrayList<>();
    private final List<WeighingAlternative> alternatives = new ArrayList<>();
    private final List<MeanMark> means = new ArrayList<>();
    private int row;
    private int column;

    WeighingMatrix(WeighingViewModel model, Messages messages, StackPane around) {
        this.model = model;
        this.messages = messages;
        palette = new WeighingPalette(
                model,
                messages,
                around,
                score -> {
                    score(score);
                    current().requestFocus();
                },
                () -> alternatives.get(row).edit());
        getStyleClass().addAll("card", "weighing-matrix");
        addHead();
        Step.Weighing step = model.step();
        for (int i = 0; i < step.alternatives().size(); i++) {
            addAlternative(i, step.alternatives().get(i));
        }
        // a filter, because buttons take the arrows for themselves
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        select(0, 0);
    }

    Node palette() {
        return palette;
    }

    /** The first cell without a score, or the first of all. */
    Node initialFocus() {
        return cells.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.score().isEmpty())
                .findFirst()
                .orElse(cells.getFirst().getFirst());
    }

    void flush() {
        alternatives.forEach(WeighingAlternative::flush);
    }

    void show(WeighingViewModel.Matrix now) {
        for (int i = 0; i < now.rows().size(); i++) {
            WeighingViewModel.Row shown = now.rows().get(i);
            alternatives.get(i).show(shown.reason());
            for (int j = 0; j < shown.scores().size(); j++) {
                cells.get(i).get(j).show(shown.scores().get(j));
            }
            means.get(i).show(shown);
        }
    }

    private void addHead() {
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(first);
        Label corner = Texts.wrapped(messages.text("run.weighing.corner"), "small-strong");
        GridPane.setValignment(corner, VPos.BOTTOM);
        add(corner, 0, 0);
        List<Criterion> criteria = model.step().criteria();
        int heaviest = criteria.stream().mapToInt(Criterion::weight).max().orElse(1);
        for (int j = 0; j < criteria.size(); j++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(HPos.CENTER);
            constraints.setFillWidth(true);
            getColumnConstraints().add(constraints);
            add(head(criteria.get(j), heaviest), j + 1, 0);
        }
        Label mean = Texts.wrapped(messages.text("run.weighing.mean"), "small-strong");
        mean.getStyleClass().add("weighing-mean-head");
        GridPane.setValignment(mean, VPos.BOTTOM);
        GridPane.setHalignment(mean, HPos.RIGHT);
        add(mean, criteria.size() + 1, 0);
    }

    private Region head(Criterion criterion, int heaviest) {
        Label name = Texts.wrapped(model.label(criterion), "strong");
        name.getStyleClass().add("weighing-criterion");
        keepWordsWhole(name);
        String weightWords = messages.text("run.weighing.weight", criterion.weight());
        FlowPane weight = new FlowPane(Texts.label(weightWords, "small"));
        weight.getStyleClass().add("weighing-weight");
        if (heaviest <= MOST_DOTS) {
            HBox dots = Rows.row(2);
            dots.setMinWidth(Region.USE_PREF_SIZE);
            for (int i = 0; i < heaviest; i++) {
                Region dot = new Region();
                dot.getStyleClass().addAll("weight-dot", i < criterion.weight() ? "full" : "hollow");
                dots.getChildren().add(dot);
            }
            weight.getChildren().add(dots);
        }
        VBox head = Rows.column(2, Rows.spacer(), name, weight);
        head.getStyleClass().add("weighing-head");
        return head;
    }

    /** A column is at least as wide as the longest word of its head. */
    private static void keepWordsWhole(Label label) {
        Text ruler = new Text();
        label.fontProperty().subscribe(font -> {
            ruler.setFont(font);
            double widest = 0;
            for (String word : label.getText().split("\\s+")) {
                ruler.setText(word);
                widest = Math.max(widest, ruler.getLayoutBounds().getWidth());
            }
            label.setMinWidth(Math.ceil(widest) + 1);
        });
    }

    private void addAlternative(int index, Labelled alternative) {
        int gridRow = 2 * index + 2;
        add(Rows.line(), 0, gridRow - 1, model.step().criteria().size() + 2, 1);
        WeighingAlternative name = new WeighingAlternative(
                model, messages, alternative, () -> cells.get(index).get(column).requestFocus());
        alternatives.add(name);
        add(name, 0, gridRow);
        List<WeighingCell> rowCells = new ArrayList<>();
        for (int j = 0; j < model.step().criteria().size(); j++) {
            WeighingCell cell = new WeighingCell(
                    model, messages, alternative, model.step().criteria().get(j));
            int at = j;
            cell.focusedProperty().subscribe((before, focused) -> {
                if (focused) {
                    select(index, at);
                } else {
                    palette.hideUnlessFocused();
                }
            });
            cell.setOnAction(event -> {
                select(index, at);
                palette.show(cell, cell.score());
            });
            rowCells.add(cell);
            add(cell, j + 1, gridRow);
        }
        cells.add(rowCells);
        MeanMark mean = new MeanMark(messages, model.step().points());
        mean.setId("weigh-mean-" + alternative.id());
        means.add(mean);
        add(mean, model.step().criteria().size() + 1, gridRow);
    }

    /** One cell is a stop for the Tab key: the one where the arrows left off. */
    private void select(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                cells.get(i).get(j).setFocusTraversable(i == row && j == column);
            }
        }
    }

    private WeighingCell current() {
        return cells.get(row).get(column);
    }

    private void score(@Nullable Integer score) {
        palette.hide();
        model.score(
                model.step().alternatives().get(row).id(),
                model.step().criteria().get(column).id(),
                score);
    }

    private void keyPressed(KeyEvent event) {
        if (!(event.getTarget() instanceof WeighingCell) || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean known = true;
        if (Shortcut.GO_AMONG_CELLS.matches(event)) {
            go(event.getCode());
        } else if (Shortcut.NO_SCORE.matches(event)) {
            score(null);
        } else {
            known = Shortcut.CLOSE.matches(event) && palette.hide();
        }
        if (known) {
            event.consume();
        }
    }

    private void go(KeyCode arrow) {
        switch (arrow) {
            case UP -> move(-1, 0);
            case DOWN -> move(1, 0);
            case LEFT -> move(0, -1);
            default -> move(0, 1);
        }
    }

    private void keyTyped(KeyEvent event) {
        if (event.getTarget() instanceof WeighingCell && !event.isAltDown() && !event.isShortcutDown()) {
            Optional<Integer> score = model.scoreOfKey(event.getCharacter());
            score.ifPresent(this::score);
            if (score.isPresent() && model.fromPaper()) {
                goOn();
            }
            boolean reason = Shortcut.REASON.matches(event);
            if (reason) {
                alternatives.get(row).edit();
            }
            if (reason || score.isPresent()) {
                event.consume();
            }
        }
    }

    /** To the next cell in the order of reading, from the last one out of the matrix. */
    private void goOn() {
        int columns = cells.getFirst().size();
        int next = row * columns + column + 1;
        if (next < cells.size() * columns) {
            WeighingCell to = cells.get(next / columns).get(next % columns);
            to.requestFocus();
            EditorPane.reveal(to);
        } else {
            current().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void move(int down, int right) {
        palette.hide();
        WeighingCell to = cells.get(Math.clamp(row + down, 0, cells.size() - 1))
                .get(Math.clamp(column + right, 0, cells.getFirst().size() - 1));
        to.requestFocus();
        EditorPane.reveal(to);
    }
}
