package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Shares;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How many units are in each state; a chip that is pressed in lets its units through. States without units have none. */
final class StateChips extends FlowPane {
    private final Map<UnitState, ToggleButton> chips = new EnumMap<>(UnitState.class);
    private final Map<UnitState, Label> counts = new EnumMap<>(UnitState.class);
    private final Messages messages;
    private final Node search;

    /** @param search stands before the chips, on their line as long as there is room */
    StateChips(Messages messages, Node search, Consumer<UnitState> onToggle) {
        this.messages = messages;
        this.search = search;
        getStyleClass().add("state-chips");
        for (UnitState state : UnitState.values()) {
            Label count = Texts.label("0", "chip-count");
            counts.put(state, count);
            ToggleButton chip = chip(state, count);
            chip.setOnAction(event -> onToggle.accept(state));
            chips.put(state, chip);
        }
    }

    private ToggleButton chip(UnitState state, Label count) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", StateLook.part(state));
        Label words = Texts.label(messages.text(state.key()), "button-words");
        HBox content = Rows.row(6, Icon.of(StateLook.glyph(state), 16), swatch, words, count);
        content.getStyleClass().add("button-content");
        ToggleButton chip = new ToggleButton(messages.text(state.key()), content);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setId("state-" + state.id());
        chip.getStyleClass()
                .setAll("choice-chip", "state-chip", StateLook.tone(state).styleClass());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    void show(Shares total, Set<UnitState> chosen) {
        chips.forEach((state, chip) -> {
            int units = total.units(state);
            Objects.requireNonNull(counts.get(state)).setText(Integer.toString(units));
            chip.setSelected(chosen.contains(state));
            chip.setAccessibleText(messages.text("coverage.chip", messages.text(state.key()), units));
        });
        List<Node> shown = new ArrayList<>(List.of(search));
        chips.forEach((state, chip) -> {
            if (total.units(state) > 0 || chosen.contains(state)) {
                shown.add(chip);
            }
        });
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }
}
