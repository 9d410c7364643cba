package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageField;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How units are grouped, in which order they stand, and which values they must have. */
final class CoverageMenus extends HBox {
    /** A field with more values than these is searched, not picked from. */
    private static final int PICKABLE = 40;

    private final CoverageViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final MenuButton groups = new MenuButton();
    private final MenuButton filter = new MenuButton();

    CoverageMenus(CoverageViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        fields = new Fields(messages);
        getStyleClass().addAll("row", "gap-8");
        groups.setText(messages.text("coverage.groups"));
        groups.setGraphic(Icon.of(Glyph.CLUSTERS));
        groups.setId("coverage-groups");
        filter.setText(messages.text("coverage.filter"));
        filter.setGraphic(Icon.of(Glyph.FILTER));
        filter.setId("coverage-filter");
        for (MenuButton each : List.of(groups, filter)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(groups, filter);
    }

    void show(CoverageViewModel.Shown shown) {
        groups.getItems().setAll(groupItems(shown));
        filter.getItems().setAll(filterItems(shown));
    }

    private List<MenuItem> groupItems(CoverageViewModel.Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        String background = shown.coverage().fields().stream()
                .filter(field -> !field.values().isEmpty())
                .map(CoverageField::id)
                .findFirst()
                .orElse("organisation");
        Set<List<String>> usual = new LinkedHashSet<>(List.of(
                List.of("municipality", "organisation", background),
                List.of("organisation", "municipality", background),
                List.of(background, "municipality"),
                List.of()));
        if (shown.coverage().fields().stream().anyMatch(field -> field.id().equals("subgroup"))) {
            usual.add(List.of("subgroup", "municipality"));
        }
        usual.stream().filter(by -> by.stream().distinct().count() == by.size()).forEach(by -> {
            RadioMenuItem item = new RadioMenuItem(
                    by.isEmpty()
                            ? messages.text("coverage.groups.none")
                            : by.stream()
                                    .map(field -> fields.name(shown.coverage().field(field)))
                                    .collect(Collectors.joining(" › ")));
            item.setMnemonicParsing(false);
            item.setSelected(by.equals(shown.by()));
            item.setOnAction(event -> model.groupBy(by));
            items.add(item);
        });
        items.add(new SeparatorMenuItem());
        for (CoverageField field : shown.coverage().fields()) {
            items.add(level(field, shown.by()));
        }
        return items;
    }

    /** A field of one's own choice: it becomes the innermost group, or is none any more. */
    private MenuItem level(CoverageField field, List<String> by) {
        int place = by.indexOf(field.id());
        CheckMenuItem item =
                new CheckMenuItem(place < 0 ? fields.name(field) : (place + 1) + ". " + fields.name(field));
        item.setMnemonicParsing(false);
        item.setSelected(place >= 0);
        item.setOnAction(event -> {
            List<String> changed = new ArrayList<>(by);
            if (!changed.remove(field.id())) {
                changed.add(field.id());
            }
            model.groupBy(changed);
        });
        return item;
    }

    private List<MenuItem> filterItems(CoverageViewModel.Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        for (CoverageOrder order : CoverageOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text(
                    switch (order) {
                        case NAME -> "coverage.order.name";
                        case SMALLEST -> "coverage.order.smallest";
                        case SILENT -> "coverage.order.silent";
                    }));
            item.setSelected(model.orderProperty().get() == order);
            item.setOnAction(event -> model.orderProperty().set(order));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        shown.coverage().fields().forEach(field -> addValues(items, shown, field));
        items.add(new SeparatorMenuItem());
        MenuItem takeIn = new MenuItem(messages.text("coverage.marks.take-in"), Icon.of(Glyph.SCHEDULED));
        takeIn.setId("take-in-marks");
        takeIn.setOnAction(
                event -> Choosing.list(getScene().getWindow(), messages).ifPresent(model::markList));
        items.add(takeIn);
        return items;
    }

    private void addValues(List<MenuItem> items, CoverageViewModel.Shown shown, CoverageField field) {
        List<String> values = values(shown.coverage(), field);
        if (values.size() < 2 || values.size() > PICKABLE) {
            return;
        }
        Menu menu = new Menu(fields.name(field));
        menu.setMnemonicParsing(false);
        String chosen = shown.filter().where().get(field.id());
        RadioMenuItem all = new RadioMenuItem(messages.text("coverage.filter.all"));
        all.setSelected(chosen == null);
        all.setOnAction(event -> model.only(field.id(), null));
        menu.getItems().add(all);
        for (String value : values) {
            RadioMenuItem item = new RadioMenuItem(fields.value(field, value));
            item.setMnemonicParsing(false);
            item.setSelected(value.equals(chosen));
            item.setOnAction(event -> model.only(field.id(), value));
            menu.getItems().add(item);
        }
        items.add(menu);
    }

    private static List<String> values(Coverage coverage, CoverageField field) {
        Set<String> found = new TreeSet<>();
        for (CoveredUnit unit : coverage.units()) {
            found.add(unit.field(field.id()));
            if (found.size() > PICKABLE) {
                return List.of();
            }
        }
        List<String> values = new ArrayList<>(field.values().keySet());
        values.retainAll(found);
        found.removeAll(values);
        values.addAll(found);
        return values;
    }
}
