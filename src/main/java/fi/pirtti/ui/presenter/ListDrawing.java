package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Things below each other: ideas, terms, actions and an order. */
final class ListDrawing {
    private static final int CATEGORY_COLOURS = 6;
    private static final double ROW_PADDING = 21;

    private ListDrawing() {}

    static Drawn ideas(WallContent.IdeaList ideas, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        Text count = type.strong(ideas.count() + " " + ideas.noun().first(), 32, 0);
        double y = sheet.put(count, 0, 0);
        if (!ideas.noun().second().isEmpty()) {
            sheet.put(type.label("/ " + ideas.noun().second(), 32), WallType.width(count) + type.px(14), 0);
        }
        y += type.px(17);
        if (ideas.lines().isEmpty()) {
            return new Drawn(sheet, true);
        }
        boolean labels = ideas.lines().stream().anyMatch(line -> line.category() >= 0);
        List<Supplier<Sheet>> rows = ideas.lines().stream()
                .<Supplier<Sheet>>map(line -> () -> idea(line, labels, type, width))
                .toList();
        Drawn drawn = Drawn.rows(rows, width, height - y);
        sheet.put(drawn.sheet(), 0, y);
        return drawn.on(sheet);
    }

    private static Sheet idea(WallContent.IdeaLine line, boolean labels, WallType type, double width) {
        Sheet row = new Sheet();
        double top = type.px(ROW_PADDING);
        double x = labels ? type.px(400) : 0;
        Text text = type.said(line.text(), 40, width - x);
        double end = row.put(text, x, top);
        if (line.category() >= 0) {
            double first = type.size(40) * 1.25;
            String colour = "wall-category-" + (line.category() % CATEGORY_COLOURS + 1);
            Text icon = type.icon(Glyph.ofCategory(line.category()), 38, colour);
            row.put(icon, 0, top + (first - WallType.height(icon)) / 2);
            double labelX = Math.max(type.px(56), type.size(38) + type.px(16));
            Text label = type.second(line.label().first(), 30, x - labelX - type.px(16));
            label.getStyleClass().setAll(colour);
            end = Math.max(end, row.put(label, labelX, top + (first - type.size(30) * 1.36) / 2));
        }
        row.reach(end + top);
        return row;
    }

    static Drawn terms(WallContent.TermTable table, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double here = width * 0.28;
        double elsewhere = width * 0.65;
        sheet.put(type.label(table.term().joined(), 28), 0, 0);
        sheet.put(type.label(table.here().joined(), 28), here, 0);
        double y = sheet.put(type.label(table.elsewhere().joined(), 28), elsewhere, 0) + type.px(14);
        List<Supplier<Sheet>> rows = table.lines().stream()
                .<Supplier<Sheet>>map(line -> () -> {
                    Sheet row = new Sheet();
                    double top = type.px(ROW_PADDING);
                    double gap = type.px(40);
                    double end = row.put(type.prompt(line.term(), 40, here - gap), 0, top);
                    end = Math.max(end, row.put(type.said(line.here(), 36, elsewhere - here - gap), here, top));
                    end = Math.max(end, row.put(type.said(line.elsewhere(), 36, width - elsewhere), elsewhere, top));
                    row.reach(end + top);
                    return row;
                })
                .toList();
        Drawn drawn = Drawn.rows(rows, width, height - y);
        sheet.put(drawn.sheet(), 0, y);
        return drawn.on(sheet);
    }

    static Drawn actions(WallContent.ActionList actions, WallType type, double width, double height) {
        double role = width * 0.62;
        double text = type.px(64);
        List<Supplier<Sheet>> rows = new ArrayList<>();
        for (WallContent.ActionLine line : actions.lines()) {
            rows.add(() -> {
                Sheet row = new Sheet();
                double top = type.px(ROW_PADDING);
                double first = type.size(40) * 1.25;
                Text flag = type.icon(Glyph.ACTIONS, 36, "wall-accent");
                row.put(flag, 0, top + (first - WallType.height(flag)) / 2);
                double end = row.put(type.said(line.text(), 40, role - text - type.px(40)), text, top);
                Text due = type.strong(line.due(), 32, 0);
                double nudge = (first - type.size(32) * 1.25) / 2;
                row.putRight(due, width, top + nudge);
                double room = width - role - (line.due().isEmpty() ? 0 : type.px(200) * type.size(32) / type.px(32));
                end = Math.max(end, row.put(type.second(line.role(), 32, room), role, top + nudge));
                row.reach(end + top);
                return row;
            });
        }
        return Drawn.rows(rows, width, height);
    }

    static Drawn order(WallContent.Order order, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double y = 0;
        boolean whole = true;
        for (int i = 0; i < order.placed().size(); i++) {
            Sheet row = place(i + 1, i < order.top(), order.placed().get(i), type, width);
            if (i > 0 && y + row.depth() > height) {
                whole = false;
                break;
            }
            y = sheet.put(row, 0, y) + type.px(18);
        }
        if (whole && !order.unplaced().isEmpty()) {
            String rest = order.unplaced().stream().map(Bilingual::first).collect(Collectors.joining("  ·  "));
            Text words = type.second(rest, 30, width);
            words.getStyleClass().setAll("wall-faint");
            double top = y + type.px(order.placed().isEmpty() ? 0 : 20);
            if (top + WallType.height(words) <= height) {
                sheet.put(words, 0, top);
            } else {
                whole = false;
            }
        }
        return new Drawn(sheet, whole && sheet.depth() <= height);
    }

    private static Sheet place(int place, boolean top, Bilingual label, WallType type, double width) {
        Sheet row = new Sheet();
        double size = type.size(44) * 1.6;
        double x = size + type.px(32);
        Region disc = new Region();
        disc.getStyleClass().add(top ? "wall-place" : "wall-place-lower");
        Text number = type.number(Integer.toString(place), 40);
        if (top) {
            number.getStyleClass().setAll("wall-on-accent");
        }
        Sheet words = new Sheet();
        double y = words.put(type.prompt(label.first(), 46, width - x), 0, 0);
        if (!label.second().isEmpty()) {
            words.put(type.second(label.second(), 28, width - x), 0, y);
        }
        double high = Math.max(size, words.depth());
        row.put(disc, 0, (high - size) / 2, size, size);
        row.putCentred(number, size / 2, (high - WallType.height(number)) / 2);
        row.put(words, x, (high - words.depth()) / 2);
        row.reach(high);
        return row;
    }
}
