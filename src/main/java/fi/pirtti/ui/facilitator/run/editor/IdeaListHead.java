package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SearchField;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** How many ideas there are, and the ways to find one. */
final class IdeaListHead extends HBox {
    private final IdeasViewModel model;
    private final Messages messages;
    private final Button find;
    private final SearchField query;
    private final MenuButton filter = new MenuButton();
    private final HBox keys = Rows.row(8);
    private final Runnable leave;

    /**
     * The head.
     *
     * @param leave where the keyboard goes when the search is closed
     */
    IdeaListHead(IdeasViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        query = new SearchField(
                messages.text("run.ideas.find"),
                messages.text("run.ideas.findPrompt"),
                messages.text("run.ideas.findClear"));
        getStyleClass().add("list-head");
        Label count = Texts.strong("");
        count.setId("idea-count");
        count.setMinWidth(USE_PREF_SIZE);
        model.countProperty().subscribe(n -> count.setText(messages.text("run.ideas.count", n)));
        Label order = Texts.label(messages.text("run.ideas.newestFirst"), "small");
        order.setMinWidth(USE_PREF_SIZE);
        find = Buttons.withKeys(
                Buttons.text(messages.text("run.ideas.find"), Glyph.SEARCH, this::openSearch), "Ctrl", "F");
        find.setId("find-idea");
        getChildren().addAll(count, order, Rows.spacer());
        if (model.categories().size() > 1) {
            getChildren().addAll(keys(), filter());
        }
        getChildren().addAll(find, search());
    }

    void openSearch() {
        show(true);
        query.requestFocus();
        query.selectAll();
    }

    private HBox keys() {
        int last = Math.min(9, model.categories().size());
        keys.getChildren()
                .setAll(Kbd.of("Ctrl", "1–" + last), Texts.label(messages.text("run.ideas.changesCategory"), "small"));
        keys.getStyleClass().add("hint");
        keys.setMinWidth(USE_PREF_SIZE);
        widthProperty().subscribe(this::fit);
        return keys;
    }

    /** Key caps are the first to go where room is scarce. */
    private void fit() {
        double others = getChildren().stream()
                .filter(child -> child != keys && child.isManaged())
                .mapToDouble(child -> child.prefWidth(-1) + getSpacing())
                .sum();
        boolean fits = others + keys.prefWidth(-1) < getWidth();
        keys.setVisible(fits);
        keys.setManaged(fits);
    }

    private MenuButton filter() {
        filter.setId("filter-ideas");
        filter.getStyleClass().addAll("text-menu");
        filter.setMinWidth(USE_PREF_SIZE);
        filter.setGraphic(Icon.of(Glyph.FILTER));
        filter.setAccessibleHelp(messages.text("run.ideas.filter"));
        MenuItem all = new MenuItem(messages.text("run.ideas.allCategories"));
        all.setOnAction(event -> model.filterProperty().set(IdeasViewModel.NONE));
        filter.getItems().add(all);
        for (int i = 0; i < model.categories().size(); i++) {
            int place = i;
            MenuItem item = new MenuItem(model.label(i), CategoryIcon.of(i, 16));
            item.setOnAction(event -> model.filterProperty().set(place));
            filter.getItems().add(item);
        }
        model.filterProperty()
                .subscribe(index -> filter.setText(
                        index.intValue() == IdeasViewModel.NONE
                                ? messages.text("run.ideas.allCategories")
                                : model.label(index.intValue())));
        return filter;
    }

    private SearchField search() {
        query.setId("idea-search");
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                model.queryProperty().set("");
                show(false);
                leave.run();
                event.consume();
            }
        });
        query.focusedProperty().subscribe(focused -> {
            if (!focused && query.getText().isBlank()) {
                show(false);
            }
        });
        show(false);
        return query;
    }

    private void show(boolean searching) {
        query.setVisible(searching);
        query.setManaged(searching);
        find.setVisible(!searching);
        find.setManaged(!searching);
        fit();
    }
}
