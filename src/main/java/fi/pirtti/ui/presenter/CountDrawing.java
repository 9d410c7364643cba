package fi.pirtti.ui.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/** Counts beside names: dots and bars. */
final class CountDrawing {
    private CountDrawing() {}

    static Drawn dots(WallContent.DotBoard board, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double top = sheet.put(type.label(board.sum().joined(), 30), 0, 0) + type.px(14);
        int most =
                board.lines().stream().mapToInt(WallContent.DotLine::dots).max().orElse(0);
        List<Sheet> rows = board.lines().stream()
                .map(line -> dotRow(line, most, type, width))
                .toList();
        double needed = rows.stream().mapToDouble(Sheet::depth).sum();
        Set<Integer> kept = IntStream.range(0, rows.size()).boxed().collect(Collectors.toSet());
        if (top + needed > height) {
            kept = mostDotted(board.lines(), rows, height - top);
        }
        double y = sheet.line(0, top, width);
        for (int i = 0; i < rows.size(); i++) {
            if (kept.contains(i)) {
                y = sheet.line(0, sheet.put(rows.get(i), 0, y), width);
            }
        }
        return new Drawn(sheet, kept.size() == rows.size() && sheet.depth() <= height, kept.size(), rows.size());
    }

    /** Where not all fit, those with the most dots stay, still in their own order. */
    private static Set<Integer> mostDotted(List<WallContent.DotLine> lines, List<Sheet> rows, double room) {
        double[] left = {room};
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -lines.get(i).dots()))
                .takeWhile(i -> (left[0] -= rows.get(i).depth()) >= 0)
                .collect(Collectors.toSet());
    }

    private static Sheet dotRow(WallContent.DotLine line, int most, WallType type, double width) {
        Sheet row = new Sheet();
        double padding = type.px(16);
        double dotsX = width * 0.46;
        double numberRoom = type.size(44) * 2;
        double end = row.put(type.said(line.name(), 36, dotsX - type.px(40)), 0, padding);
        double room = width - numberRoom - dotsX;
        double pitch = Math.min(type.px(38), room / Math.max(1, Math.ceil(most / 2.0)));
        int perLine = Math.max(1, (int) (room / pitch + 1e-6));
        int lines = Math.ceilDiv(line.dots(), perLine);
        double high = Math.max(end - padding, Math.max(type.size(44) * 1.2, lines * pitch));
        double top = padding + (high - lines * pitch) / 2;
        for (int i = 0; i < line.dots(); i++) {
            Circle dot = new Circle(
                    dotsX + (i % perLine + 0.5) * pitch, top + (Math.floorDiv(i, perLine) + 0.5) * pitch, pitch * 0.38);
            dot.getStyleClass().add("wall-dot");
            row.add(dot);
        }
        Text number = type.number(Integer.toString(line.dots()), 44);
        row.putRight(number, width, padding + (high - WallType.height(number)) / 2);
        row.reach(padding + high + padding);
        return row;
    }

    static Drawn bars(WallContent.Bars bars, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double y = 0;
        for (int i = 0; i < bars.bars().size(); i++) {
            Sheet row = barRow(bars.bars().get(i), Math.max(1, bars.scale()), type, width);
            if (i > 0 && y + row.depth() > height) {
                return new Drawn(sheet, false, i, bars.bars().size());
            }
            y = sheet.put(row, 0, y);
        }
        return Drawn.fitting(sheet, height);
    }

    private static Sheet barRow(WallContent.Bar bar, int scale, WallType type, double width) {
        Sheet row = new Sheet();
        double padding = type.px(14);
        double barX = width * 0.44;
        double numberRoom = type.size(44) * 2;
        double room = width - numberRoom - barX;
        double end = row.put(type.said(bar.label().first(), 36, barX - type.px(40)), 0, padding);
        if (!bar.label().second().isEmpty()) {
            end = row.put(type.second(bar.label().second(), 28, barX - type.px(40)), 0, end);
        }
        double thick = type.px(48);
        double high = Math.max(end - padding, thick);
        double y = padding + (high - thick) / 2;
        row.put(region("wall-track"), barX, y, room, thick);
        if (bar.count() > 0) {
            row.put(region("wall-bar"), barX, y, room * bar.count() / scale, thick);
        }
        Text number = type.number(Integer.toString(bar.count()), 44);
        row.putRight(number, width, padding + (high - WallType.height(number)) / 2);
        row.reach(padding + high + padding);
        return row;
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
