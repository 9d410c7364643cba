package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.StackedBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The summary read back and, once hands are up, how they fell and who disagrees. */
final class VerdictDrawing {
    private VerdictDrawing() {}

    static Drawn verdict(WallContent.Verdict verdict, WallType type, double width, double height) {
        if (!verdict.counted() && verdict.dissents().isEmpty()) {
            return Drawn.rows(readBacks(verdict, type, width), width, height);
        }
        Sheet sheet = new Sheet();
        double y = hands(verdict.levels(), sheet, type, width);
        if (!verdict.dissents().isEmpty()) {
            y = sheet.put(type.strong(verdict.dissentTitle().joined(), 32, 0), 0, y + type.px(30)) + type.px(12);
            Drawn dissents = Drawn.rows(dissents(verdict.dissents(), type, width), width, height - y);
            sheet.put(dissents.sheet(), 0, y);
            return new Drawn(sheet, dissents.whole());
        }
        y += type.px(26);
        double left = height - y;
        // The summary is a reminder by now: as much of it as there is room for.
        if (left > type.px(150) && !verdict.summary().isEmpty()) {
            sheet.put(
                    Drawn.rows(readBacks(verdict, type.shrunk(0.85), width), width, left)
                            .sheet(),
                    0,
                    y);
        }
        return Drawn.fitting(sheet, height);
    }

    private static List<Supplier<Sheet>> readBacks(WallContent.Verdict verdict, WallType type, double width) {
        List<Supplier<Sheet>> rows = new ArrayList<>();
        double x = width * 0.27;
        for (WallContent.ReadBack line : verdict.summary()) {
            rows.add(() -> {
                Sheet row = new Sheet();
                double top = type.px(15);
                double nudge = (type.size(36) * 1.25 - type.size(30) * 1.36) / 2;
                double end = row.put(type.second(line.title(), 30, x - type.px(30)), 0, top + nudge);
                end = Math.max(end, row.put(type.said(line.text(), 36, width - x), x, top));
                row.reach(end + top);
                return row;
            });
        }
        return rows;
    }

    private static List<Supplier<Sheet>> dissents(List<String> dissents, WallType type, double width) {
        List<Supplier<Sheet>> rows = new ArrayList<>();
        double x = type.px(64);
        for (String dissent : dissents) {
            rows.add(() -> {
                Sheet row = new Sheet();
                double top = type.px(16);
                Text mark = type.icon(Glyph.STATEMENT, 34, "wall-accent");
                row.put(mark, 0, top + (type.size(38) * 1.25 - WallType.height(mark)) / 2);
                row.reach(row.put(type.said(dissent, 38, width - x), x, top) + top);
                return row;
            });
        }
        return rows;
    }

    private static double hands(List<WallContent.Bar> levels, Sheet sheet, WallType type, double width) {
        StackedBar bar = new StackedBar();
        bar.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", type.size(40)));
        bar.show(IntStream.range(0, levels.size())
                .mapToObj(i -> new StackedBar.Part(
                        levels.get(i).label().first(), levels.get(i).count(), "agree-" + (i + 1)))
                .toList());
        double y = sheet.put(bar, 0, 0, width, Math.max(type.px(84), type.size(40) * 1.7)) + type.px(20);
        double x = 0;
        double line = y;
        for (int i = 0; i < levels.size(); i++) {
            Sheet entry = legend(levels.get(i), i, type);
            double wide = entry.getChildren().stream()
                    .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                    .max()
                    .orElse(0);
            if (x > 0 && x + wide > width) {
                x = 0;
                line = y + type.px(14);
            }
            y = Math.max(y, sheet.put(entry, x, line));
            x += wide + type.px(48);
        }
        return y;
    }

    private static Sheet legend(WallContent.Bar level, int place, WallType type) {
        Sheet entry = new Sheet();
        double swatch = type.size(26);
        Region colour = new Region();
        colour.getStyleClass().addAll("wall-swatch", "agree-" + (place + 1));
        Text words = type.strong(level.label().first() + " " + level.count(), 30, 0);
        entry.put(colour, 0, (WallType.height(words) - swatch) / 2, swatch, swatch);
        double y = entry.put(words, swatch + type.px(14), 0);
        if (!level.label().second().isEmpty()) {
            entry.put(type.label(level.label().second(), 28), swatch + type.px(14), y);
        }
        return entry;
    }
}
