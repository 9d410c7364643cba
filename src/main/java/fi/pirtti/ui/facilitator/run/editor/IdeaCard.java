package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An idea as a card that can be dragged and picked. */
final class IdeaCard extends PickCard {
    /** The order in which categories take the colours of the data palette: green, red, blue, amber, plum. */
    private static final int[] COLOURS = {1, 4, 3, 2, 5, 6};

    private final Messages messages;
    private final String idea;
    private final Label number = Texts.label("", "idea-number");
    private final Label text = Texts.body("");
    private int category = -1;
    private @Nullable Tooltip tooltip;
    private ClustersViewModel.@Nullable Card shown;

    IdeaCard(Messages messages, String idea) {
        super(AccessibleRole.CHECK_BOX);
        this.messages = messages;
        this.idea = idea;
        setId("idea-" + idea);
        getStyleClass().add("idea-card");
        getChildren().addAll(number, Rows.grow(text));
        hoverProperty().subscribe(hovered -> {
            if (hovered) {
                nameCategory();
            }
        });
    }

    /** Only when the pointer comes: a tooltip is a window, and there are hundreds of cards. */
    private void nameCategory() {
        ClustersViewModel.Card card = shown;
        if (card != null && card.category() >= 0 && tooltip == null) {
            Tooltip named = new Tooltip();
            Tooltip.install(this, named);
            tooltip = named;
        }
        if (card != null && tooltip != null) {
            tooltip.setText(card.categoryLabel());
        }
    }

    String idea() {
        return idea;
    }

    void show(ClustersViewModel.Card card) {
        if (card.equals(shown)) {
            return;
        }
        shown = card;
        number.setText(Integer.toString(card.number()));
        text.setText(card.text());
        category = card.category();
        if (getChildren().size() > 2) {
            getChildren().removeLast();
        }
        if (category >= 0) {
            Icon icon = categoryIcon();
            getChildren().add(icon);
        }
        setAccessibleText(
                category < 0
                        ? messages.text("run.clusters.card", card.number(), card.text())
                        : messages.text("run.clusters.cardOf", card.number(), card.text(), card.categoryLabel()));
    }

    /** What follows the pointer when the card is dragged. */
    Region copy() {
        Label words = Texts.body(text.getText());
        HBox copy = new HBox(Icon.of(Glyph.DRAG), Texts.label(number.getText(), "idea-number"), Rows.grow(words));
        copy.getStyleClass().addAll("drag-copy", "gap-8");
        return copy;
    }

    private Icon categoryIcon() {
        return Icon.of(Glyph.ofCategory(category)).styled("data-" + COLOURS[category % COLOURS.length]);
    }
}
