package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.WallText;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.LanguageBox;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** When the discussion is held, and how the wall looks. */
final class WhenCard extends VBox {
    private final PrepareViewModel model;
    private final Messages messages;
    private final VBox rows = Rows.column(12);
    private final List<SittingRow> sittings = new ArrayList<>();
    private final SegmentedChoice<Boolean> parts;
    private final Button add;
    private final Button remove;
    private final HBox more;
    private final Label deadline;

    WhenCard(PrepareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("card");
        parts = new SegmentedChoice<>(
                List.of(false, true),
                model.inParts(),
                inParts -> messages.text(inParts ? "prepare.inParts" : "prepare.atOnce"));
        parts.setId("prepare-parts");
        parts.valueProperty().subscribe((before, now) -> model.inParts(now));
        add = Buttons.text(messages.text("prepare.addSitting"), Glyph.ADD, model::addSitting);
        add.setId("add-sitting");
        remove = Buttons.text(messages.text("prepare.removeSitting"), Glyph.REMOVE_ONE, model::removeLastSitting);
        remove.setId("remove-sitting");
        deadline = Texts.wrapped("", "small");
        deadline.setId("prepare-deadline");
        deadline.getStyleClass().add("deadline");
        more = Rows.row(4, add, remove, Rows.grow(deadline));
        more.getStyleClass().add("sitting-more");
        HBox headRow = Rows.row(12, Texts.cardTitle(messages.text("prepare.when")), Rows.spacer(), parts);
        headRow.getStyleClass().add("card-head");
        getChildren().addAll(headRow, rows, more, Rows.line(), wall());
        show(model.preparationProperty().get());
    }

    Node first() {
        return sittings.getFirst().first();
    }

    void show(Preparation preparation) {
        if (sittings.size() != preparation.sittings().size()) {
            sittings.clear();
            for (int i = 0; i < preparation.sittings().size(); i++) {
                sittings.add(new SittingRow(model, messages, i));
            }
            rows.getChildren().setAll(sittings);
        }
        sittings.forEach(SittingRow::show);
        showDeadline(preparation.sittings().size());
        boolean several = preparation.sittings().size() > 1;
        parts.valueProperty().set(several);
        show(add, several && model.canAddSitting());
        show(remove, preparation.sittings().size() > Math.max(2, model.held()));
    }

    /** A day too late is not told by the colour of its edge alone. */
    private void showDeadline(int planned) {
        String day = new Dates(messages).day(model.invitation().closes());
        boolean late = IntStream.range(0, planned).anyMatch(model::tooLate);
        deadline.setText(messages.text(late ? "prepare.deadlineMissed" : "prepare.deadline", day));
        deadline.setGraphic(late ? Icon.of(Glyph.WARNING).toned(Tone.WARN) : null);
        deadline.getStyleClass().remove("warn-text");
        if (late) {
            deadline.getStyleClass().add("warn-text");
        }
    }

    void commit() {
        sittings.forEach(SittingRow::commit);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Columns wall() {
        Preparation now = model.preparationProperty().get();
        LanguageBox languages =
                new LanguageBox(messages, model.guide().languageChoices(), now.wallLanguages(), model::wallLanguages);
        languages.setId("wall-languages");
        ComboBox<WallText> size = box("wall-text", List.of(WallText.values()), now.wallText(), this::size);
        size.valueProperty().subscribe((before, chosen) -> model.wallText(chosen));
        Columns columns = new Columns()
                .column(labelled(messages.text("prepare.wall.languages"), languages), 1)
                .column(labelled(messages.text("prepare.wall.text"), size), 1);
        columns.getStyleClass().add("wall-columns");
        return columns;
    }

    static VBox labelled(String name, ComboBox<?> box) {
        Label label = Texts.wrapped(name, "field-label");
        label.setLabelFor(box);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        return Rows.column(6, label, box);
    }

    static <T> ComboBox<T> box(String id, List<T> choices, T chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setId(id);
        box.setConverter(words(box, words));
        box.setValue(chosen);
        return box;
    }

    /** Shows choices in words; nothing is typed. */
    static <T> StringConverter<T> words(ComboBox<T> box, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        };
    }

    private String size(WallText text) {
        return switch (text) {
            case NORMAL -> messages.text("prepare.wall.normal");
            case LARGE -> messages.text("prepare.wall.large");
            case HUGE -> messages.text("prepare.wall.huge");
        };
    }
}
