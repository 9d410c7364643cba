package fi.pirtti.ui.presenter;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Alternatives and criteria as a matrix, with weighted means at the end of each row. */
final class MatrixDrawing {
    private MatrixDrawing() {}

    static Drawn matrix(WallContent.Matrix matrix, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double names = width * 0.36;
        double means = Math.max(type.px(200), type.size(28) * 6.2);
        double column = (width - names - means) / Math.max(1, matrix.heads().size());
        double headEnd = 0;
        for (int i = 0; i < matrix.heads().size(); i++) {
            headEnd = Math.max(headEnd, head(matrix.heads().get(i), sheet, type, names + i * column, column));
        }
        Text mean = type.second(matrix.mean().first(), 28, means);
        mean.setTextAlignment(TextAlignment.RIGHT);
        sheet.put(mean, width - means, 0);
        double y = Math.max(headEnd, WallType.height(mean)) + type.px(14);
        for (int i = 0; i < matrix.lines().size(); i++) {
            Sheet row = row(matrix.lines().get(i), matrix.points(), type, names, column, width);
            if (i > 0 && y + row.depth() > height) {
                return new Drawn(sheet, false, i, matrix.lines().size());
            }
            y = sheet.line(0, y, width);
            y = sheet.put(row, 0, y);
        }
        return Drawn.fitting(sheet, height);
    }

    private static double head(WallContent.Head head, Sheet sheet, WallType type, double x, double column) {
        double room = column - type.px(12);
        Text name = type.columnHead(head.label().first(), 30, room);
        double y = sheet.putCentred(name, x + column / 2, 0);
        return sheet.putCentred(type.label(head.weightWords().first(), 28), x + column / 2, y);
    }

    private static Sheet row(
            WallContent.MatrixLine line, int points, WallType type, double names, double column, double width) {
        Sheet row = new Sheet();
        double padding = type.px(14);
        Sheet words = new Sheet();
        Text name = type.strong(line.label().first(), 34, names - type.px(40));
        if (line.recommended()) {
            name.getStyleClass().setAll("wall-accent");
        }
        double end = words.put(name, 0, 0);
        if (!line.label().second().isEmpty()) {
            words.put(type.second(line.label().second(), 28, names - type.px(40)), 0, end);
        }
        double high = Math.max(words.depth(), Math.max(type.px(84), type.size(44) * 1.5));
        row.put(words, 0, padding + (high - words.depth()) / 2);
        cells(line.scores(), points, row, type, names, column, padding, high);
        Text mean = type.number(line.mean(), 50);
        if (line.recommended()) {
            mean.getStyleClass().setAll("wall-accent");
        }
        row.putRight(mean, width, padding + (high - WallType.height(mean)) / 2);
        row.reach(padding + high + padding);
        return row;
    }

    private static void cells(
            List<@Nullable Integer> scores,
            int points,
            Sheet row,
            WallType type,
            double names,
            double column,
            double top,
            double high) {
        double gap = type.px(12);
        for (int i = 0; i < scores.size(); i++) {
            Integer score = scores.get(i);
            double x = names + i * column;
            Region cell = new Region();
            cell.getStyleClass().addAll("wall-cell", score == null ? "wall-track" : "matrix-" + shade(score, points));
            row.put(cell, x + gap / 2, top, column - gap, high);
            if (score != null) {
                Text number = type.number(Integer.toString(score), 44);
                number.getStyleClass().setAll("wall-on-matrix-" + shade(score, points));
                row.putCentred(number, x + column / 2, top + (high - WallType.height(number)) / 2);
            }
        }
    }

    private static int shade(int score, int points) {
        return WallColours.step(score, points);
    }
}
