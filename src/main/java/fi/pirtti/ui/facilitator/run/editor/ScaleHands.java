package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The hands for one statement: a bar, a field and − + for each point, and why hands were low or high. */
final class ScaleHands extends VBox {
    private static final int MAX_REASON = Step.DEFAULT_MAX_LENGTH;
    /** Fewer hands than this do not fill the height of the chart. */
    private static final int LOWEST_TOP = 4;
    /** With more points the columns are narrow, and − and + stand below each other. */
    private static final int MOST_WIDE_POINTS = 7;

    private final Messages messages;
    private final ScaleViewModel model;
    private final StepContext context;
    private final Runnable afterLast;
    private final Label title = Texts.wrapped("", "card-title");
    private final HBox chips = Rows.row(8);
    private final HBox headEnd = Rows.row(8, chips);
    private final Map<String, CountBar> bars = new HashMap<>();
    private final Map<String, Stepper> steppers = new HashMap<>();
    private final Banner warning;
    private final Label total = Texts.small("");
    private final Text lowHands = new Text();
    private final Text highHands = new Text();
    private final RecordedText low;
    private final RecordedText high;
    private String shown = "";

    /** {@code afterLast} is run on Enter in the last field. */
    ScaleHands(ScaleViewModel model, StepContext context, Runnable afterLast) {
        this.messages = context.messages();
        this.model = model;
        this.context = context;
        this.afterLast = afterLast;
        warning = new Banner(Tone.WARN, Glyph.WARNING, "");
        warning.setId("scale-warning");
        total.setId("scale-total");
        GrowingField lowField = reasonField("scale-reason-low", messages.text("run.scale.whyLow"));
        GrowingField highField = reasonField("scale-reason-high", messages.text("run.scale.whyHigh"));
        low = new RecordedText(lowField, MAX_REASON, text -> model.setReason(shown, Reasons.Side.LOW, text));
        high = new RecordedText(highField, MAX_REASON, text -> model.setReason(shown, Reasons.Side.HIGH, text));
        getStyleClass().addAll("card", "scale-hands");
        Ends head = new Ends(title, headEnd);
        chips.getStyleClass().add("chip-row");
        chips.setMinWidth(Region.USE_PREF_SIZE);
        headEnd.setMinWidth(Region.USE_PREF_SIZE);
        ColumnsPane reasons = ColumnsPane.rows(14, 1.1429);
        reasons.show(List.of(
                reason(messages.text("run.scale.whyLow"), lowHands, lowField),
                reason(messages.text("run.scale.whyHigh"), highHands, highField)));
        GridPane chart = chart();
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head, chart, warning, total, Rows.line(), reasons);
    }

    /** Puts a way to count in another way beside the hands. */
    void offer(Node way) {
        headEnd.getChildren().addFirst(way);
    }

    /** The first field. */
    Node first() {
        return stepper(model.points().getFirst()).field();
    }

    void flush() {
        low.flush();
        high.flush();
    }

    void show(ScaleViewModel.Statement statement) {
        if (!shown.equals(statement.id())) {
            flush();
            shown = statement.id();
        }
        title.setText(statement.label());
        chips.getChildren().setAll(chips(statement));
        int highest = model.points().stream()
                .mapToInt(point -> statement.counts().here(point))
                .max()
                .orElse(0);
        for (String point : model.points()) {
            int count = statement.counts().here(point);
            Objects.requireNonNull(bars.get(point)).show(count, Math.max(highest, LOWEST_TOP));
            stepper(point).set(count);
        }
        EditorPane.show(warning, statement.exceeds());
        warning.say(messages.text("run.count.tooManyHands", statement.hands(), statement.participants()));
        EditorPane.show(total, statement.counts().several());
        total.setText(messages.text("run.count.sitting", model.sittingNumber()) + " " + totalWords(statement));
        HandsOnScale here = statement.here();
        int ends = here.pointsOfAnEnd();
        lowHands.setText(range(1, ends, here.low()));
        highHands.setText(range(model.step().points() - ends + 1, model.step().points(), here.high()));
        low.show(statement.reasons().low());
        high.show(statement.reasons().high());
    }

    private List<Chip> chips(ScaleViewModel.Statement statement) {
        Chip hands = CountField.handsChip(messages, statement.hands(), statement.participants());
        hands.setId("scale-hands");
        return statement.all().divided()
                ? List.of(new Chip(Tone.WARN, Glyph.DIVIDED, messages.text("run.scale.divided")), hands)
                : List.of(hands);
    }

    private String totalWords(ScaleViewModel.Statement statement) {
        HandsOnScale all = statement.all();
        return all.hands() == 0
                ? messages.text("run.count.allSittings", statement.counts().sumAll())
                : messages.text(
                        "run.scale.allSittings", statement.counts().sumAll(), Numbers.oneDecimal(messages, all.mean()));
    }

    private String range(int from, int to, int hands) {
        String points = from == to ? Integer.toString(from) : from + "–" + to;
        return messages.text("run.scale.endHands", points, hands);
    }

    private GrowingField reasonField(String id, String name) {
        GrowingField field = new GrowingField(id, name);
        field.setPromptText(messages.text("run.scale.reasonPrompt"));
        return field;
    }

    private static VBox reason(String question, Text hands, GrowingField field) {
        Text words = new Text(question + "  ");
        words.getStyleClass().addAll("strong", "flow-text");
        hands.getStyleClass().addAll("small", "flow-text-muted");
        VBox.setVgrow(field, Priority.ALWAYS);
        return Rows.column(6, new TextFlow(words, hands), field);
    }

    private GridPane chart() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("scale-chart");
        if (model.points().size() > MOST_WIDE_POINTS) {
            grid.getStyleClass().add("many-points");
        }
        int points = model.step().points();
        RowConstraints barRow = new RowConstraints();
        barRow.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(barRow);
        Region baseline = new Region();
        baseline.getStyleClass().add("scale-baseline");
        grid.add(baseline, 0, 1, model.points().size(), 1);
        double widths = points + (model.step().cannotSay() ? 1.2 : 0);
        for (int i = 0; i < model.points().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * (i < points ? 1 : 1.2) / widths);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
            addColumn(grid, i, i < points);
        }
        addEnds(grid, points);
        if (model.step().cannotSay()) {
            Region divider = new Region();
            divider.getStyleClass().add("scale-divider");
            grid.add(divider, points, 0, 1, 5);
            divider.toBack();
        }
        return grid;
    }

    private void addColumn(GridPane grid, int index, boolean numeric) {
        String point = model.points().get(index);
        CountBar bar = new CountBar(numeric ? "scale-" + model.colourOf(index + 1) : "scale-none");
        bars.put(point, bar);
        grid.add(bar, index, 0);
        Label number = Texts.label(numeric ? point : "–", "scale-point");
        grid.add(number, index, 2);
        String name =
                numeric ? messages.text("run.scale.pointHands", point) : messages.text("run.scale.cannotSayHands");
        Stepper stepper = CountField.of(
                messages, "scale-count-" + point, name, Orientation.VERTICAL, count -> model.setCount(point, count));
        stepper.field().setOnAction(event -> enter(index));
        steppers.put(point, stepper);
        grid.add(stepper, index, 4);
    }

    /** What the ends mean: below the end points, or, where the columns are narrow, along half of the scale. */
    private void addEnds(GridPane grid, int points) {
        int span = points > 6 ? points / 2 : 1;
        addEnd(grid, model.step().low(), 0, span, span > 1 ? HPos.LEFT : HPos.CENTER);
        addEnd(grid, model.step().high(), points - span, span, span > 1 ? HPos.RIGHT : HPos.CENTER);
        if (model.step().cannotSay()) {
            addEnd(grid, messages.text("run.scale.cannotSay"), points, 1, HPos.CENTER);
        }
    }

    private void addEnd(GridPane grid, @Nullable LocalizedText text, int column, int span, HPos where) {
        if (text != null) {
            addEnd(grid, text.in(context.guideLanguage()), column, span, where);
        }
    }

    private static void addEnd(GridPane grid, String text, int column, int span, HPos where) {
        Label label = Texts.small(text);
        label.getStyleClass().add(where == HPos.CENTER ? "scale-end" : "scale-end-wide");
        GridPane.setHalignment(label, where);
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, column, 3, span, 1);
    }

    private void enter(int index) {
        if (index + 1 < model.points().size()) {
            stepper(model.points().get(index + 1)).field().requestFocus();
        } else {
            afterLast.run();
        }
    }

    private Stepper stepper(String point) {
        return Objects.requireNonNull(steppers.get(point));
    }
}
