package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.StackedBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Hands on a scale: a bar per statement, the values in their colours. */
final class ScaleDrawing {
    private ScaleDrawing() {}

    static Drawn scales(WallContent.Scales scales, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double barX = width * 0.44;
        Text mean = type.label(scales.mean().first(), 28);
        double meanRoom = Math.max(type.size(44) * 2.4, WallType.width(mean) + type.px(32));
        double barWidth = width - meanRoom - barX;
        double y = legend(scales, sheet, type, barX, barWidth);
        sheet.putRight(mean, width, 0);
        y += type.px(12);
        List<Sheet> rows = scales.lines().stream()
                .map(line -> row(line, type, barX, barWidth, width))
                .toList();
        int first = firstShown(scales.lines(), rows, height - y);
        for (int i = first; i < rows.size(); i++) {
            if (i > first && y + rows.get(i).depth() > height) {
                return new Drawn(sheet, false, i - first, rows.size());
            }
            y = sheet.line(0, y, width);
            y = sheet.put(rows.get(i), 0, y);
        }
        return new Drawn(sheet, first == 0 && sheet.depth() <= height, rows.size() - first, rows.size());
    }

    /** Where not all fit, those up to the one after the last counted are in sight: that is where the room is. */
    private static int firstShown(List<WallContent.ScaleLine> lines, List<Sheet> rows, double room) {
        if (rows.stream().mapToDouble(Sheet::depth).sum() <= room) {
            return 0;
        }
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).counted() ? Math.min(i + 1, lines.size() - 1) : last;
        }
        double left = room;
        int first = last;
        while (first >= 0 && left >= rows.get(first).depth()) {
            left -= rows.get(first).depth();
            first--;
        }
        return Math.min(first + 1, last);
    }

    private static double legend(WallContent.Scales scales, Sheet sheet, WallType type, double x, double width) {
        Text low = type.label(end(1, scales.low()), 28);
        Text high = type.label(end(scales.points(), scales.high()), 28);
        if (!besideEachOther(low, high, type, width)) {
            low = type.label(end(1, new Bilingual(scales.low().first(), "")), 28);
            high = type.label(end(scales.points(), new Bilingual(scales.high().first(), "")), 28);
        }
        if (!besideEachOther(low, high, type, width)) {
            low = type.label("1", 28);
            high = type.label(Integer.toString(scales.points()), 28);
        }
        sheet.put(low, x, 0);
        return sheet.putRight(high, x + width, 0);
    }

    private static boolean besideEachOther(Text low, Text high, WallType type, double width) {
        return WallType.width(low) + WallType.width(high) + type.px(24) <= width;
    }

    private static String end(int point, Bilingual words) {
        return words.first().isEmpty() ? Integer.toString(point) : point + " " + words.joined();
    }

    private static Sheet row(WallContent.ScaleLine line, WallType type, double barX, double barWidth, double width) {
        Sheet row = new Sheet();
        double padding = type.px(14);
        double end = row.put(type.said(line.label().first(), 34, barX - type.px(40)), 0, padding);
        if (!line.label().second().isEmpty()) {
            end = row.put(type.second(line.label().second(), 28, barX - type.px(40)), 0, end);
        }
        double thick = Math.max(type.px(52), type.size(30) * 1.5);
        double high = Math.max(end - padding, thick);
        double y = padding + (high - thick) / 2;
        if (line.counted()) {
            StackedBar bar = new StackedBar();
            bar.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", type.size(32)));
            bar.show(parts(line));
            row.put(bar, barX, y, barWidth, thick);
            Text mean = type.number(line.mean(), 44);
            row.putRight(mean, width, padding + (high - WallType.height(mean)) / 2);
        } else {
            Region track = new Region();
            track.getStyleClass().add("wall-track");
            row.put(track, barX, y, barWidth, thick);
        }
        row.reach(padding + high + padding);
        return row;
    }

    private static List<StackedBar.Part> parts(WallContent.ScaleLine line) {
        List<StackedBar.Part> parts = new ArrayList<>();
        int points = line.counts().size();
        for (int i = 0; i < points; i++) {
            parts.add(new StackedBar.Part(
                    Integer.toString(i + 1), line.counts().get(i), "scale-" + WallColours.step(i + 1, points)));
        }
        parts.add(new StackedBar.Part(line.cannotSayWords().first(), line.cannotSay(), "scale-none"));
        return parts;
    }
}
