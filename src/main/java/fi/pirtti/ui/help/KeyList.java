package fi.pirtti.ui.help;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The keys of a screen below each other, group by group: caps at the left, what they do at the right. */
final class KeyList {
    private KeyList() {}

    static VBox of(List<KeyGroup> groups, Messages messages) {
        VBox list = Rows.column(12);
        list.setId("key-list");
        for (KeyGroup group : groups) {
            VBox lines = Rows.column(6, Texts.wrapped(group.title(), "small-strong"));
            group.shortcuts().forEach(shortcut -> lines.getChildren().add(line(shortcut, messages)));
            list.getChildren().add(lines);
        }
        return list;
    }

    private static HBox line(Shortcut shortcut, Messages messages) {
        FlowPane caps = new FlowPane();
        caps.getStyleClass().add("key-ways");
        shortcut.ways().forEach(way -> caps.getChildren().add(Kbd.of(way.toArray(String[]::new))));
        String deed = shortcut.deed(messages);
        HBox row = new HBox(caps, Rows.grow(Texts.body(deed)));
        row.getStyleClass().add("key-line");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(deed
                + ": "
                + shortcut.ways().stream().map(way -> String.join("+", way)).collect(Collectors.joining(", ")));
        return row;
    }
}
