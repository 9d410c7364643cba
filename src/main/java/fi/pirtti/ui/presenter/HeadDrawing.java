package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.Glyph;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What stands above and below the content: kind, title and question; a reminder and the place at the foot. */
final class HeadDrawing {
    /** Room at the right that the timer takes, on the reference screen. */
    static final double TIMER_ROOM = 428;

    private static final double PROMPT_MEASURE = 1420;
    private static final double SECOND_MEASURE = 1130;

    private HeadDrawing() {}

    /**
     * The kind's picture, the title and the question, in one or two languages.
     *
     * @param by how much smaller the question is, to leave more room to the content
     */
    static Sheet head(WallPicture picture, WallType type, double by, double width) {
        Sheet sheet = new Sheet();
        double room = width - type.px(TIMER_ROOM);
        WallType smaller = type.shrunk(by);
        if (picture.prompt().first().isEmpty()) {
            double y = icon(picture, sheet, type) + type.px(12);
            return sheetWith(sheet, picture.title(), smaller, room, y);
        }
        Text icon = type.icon(Glyph.of(picture.kind()), 36, "wall-accent");
        sheet.put(icon, 0, 0);
        double x = WallType.width(icon) + type.px(18);
        double middle = WallType.height(icon) / 2;
        Text first = type.label(picture.title().first(), 30);
        if (x + WallType.width(first) > room) {
            first = type.second(picture.title().first(), 30, room - x);
        }
        double top = middle - WallType.height(first) / 2;
        double y = sheet.put(first, x, top);
        Text second = type.label(picture.title().second(), 30);
        double secondX = x + WallType.width(first) + type.px(22);
        if (!picture.title().second().isEmpty()) {
            if (secondX + type.px(24) + WallType.width(second) <= room) {
                Region bar = new Region();
                bar.getStyleClass().add("wall-bar-line");
                sheet.put(bar, secondX, top + type.px(4), Math.max(1, type.px(3)), WallType.height(first) - type.px(8));
                sheet.put(second, secondX + type.px(24), top);
            } else {
                y = sheet.put(type.second(picture.title().second(), 30, room - x), x, y);
            }
        }
        sheetWith(sheet, picture.prompt(), smaller, room, y + type.px(16));
        return withWork(sheet, picture.work(), type, room);
    }

    /** What the room does now, calmly under the question. */
    private static Sheet withWork(Sheet sheet, Bilingual work, WallType type, double room) {
        if (!work.first().isEmpty()) {
            Text icon = type.icon(Glyph.TEAM, 36, "wall-accent");
            double x = WallType.width(icon) + type.px(18);
            Text words = type.strong(work.joined(), 34, room - x);
            double top = sheet.depth() + type.px(22);
            sheet.put(words, x, top);
            sheet.put(icon, 0, top + (type.size(34) * 1.25 - WallType.height(icon)) / 2);
        }
        return sheet;
    }

    private static double icon(WallPicture picture, Sheet sheet, WallType type) {
        return sheet.put(type.icon(Glyph.of(picture.kind()), 40, "wall-accent"), 0, 0);
    }

    private static Sheet sheetWith(Sheet sheet, Bilingual words, WallType type, double room, double top) {
        double y = sheet.put(type.prompt(words.first(), 68, Math.min(room, type.px(PROMPT_MEASURE))), 0, top);
        if (!words.second().isEmpty()) {
            sheet.put(
                    type.second(words.second(), 34, Math.min(room, type.px(SECOND_MEASURE) * type.factor())),
                    0,
                    y + type.px(22));
        }
        return sheet;
    }

    /** The reminder at the left and the place in the guide at the right, on one line. */
    static Sheet foot(WallPicture picture, WallType forScreen, double width) {
        WallType type = forScreen.plain();
        Sheet sheet = new Sheet();
        Text place = type.label(picture.place().first(), 28);
        sheet.putRight(place, width, 0);
        Text icon = type.icon(Glyph.PRIVACY, 30, "wall-muted");
        double x = WallType.width(icon) + type.px(16);
        double room = width - x - WallType.width(place) - type.px(48);
        Text reminder = type.label(picture.reminder().joined(), 28);
        if (WallType.width(reminder) > room) {
            reminder = type.label(picture.reminder().first(), 28);
        }
        sheet.put(icon, 0, (WallType.height(reminder) - WallType.height(icon)) / 2);
        sheet.put(reminder, x, 0);
        return sheet;
    }
}
