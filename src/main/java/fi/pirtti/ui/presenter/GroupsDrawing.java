package fi.pirtti.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Clusters as cards in columns. */
final class GroupsDrawing {
    private static final double GAP = 24;
    private static final double IDEA_GAP = 10;
    private static final double PADDING = 22;

    private GroupsDrawing() {}

    static Drawn groups(WallContent.Groups groups, WallType type, double width, double height) {
        Sheet sheet = new Sheet();
        double room = height;
        if (!groups.alone().first().isEmpty()) {
            Text alone = type.label(groups.alone().joined(), 28);
            room -= WallType.height(alone) + type.px(16);
            sheet.put(alone, 0, room + type.px(16));
        }
        int count = groups.groups().size();
        int columns = count == 4 ? 2 : count > 9 ? 4 : Math.clamp(count, 1, 3);
        double gap = type.px(GAP);
        double wide = (width - gap * (columns - 1)) / columns;
        if (flowing(groups.groups(), sheet, type, columns, wide, room)) {
            return new Drawn(sheet, true);
        }
        for (int column = 0; column < columns; column++) {
            List<WallContent.Group> below = new ArrayList<>();
            for (int i = column; i < count; i += columns) {
                below.add(groups.groups().get(i));
            }
            sheet.put(column(below, type, wide, room), column * (wide + gap), 0);
        }
        return new Drawn(sheet, false);
    }

    /** Cards below each other; where they do not all fit, the highest ones are cut to the same height. */
    private static Sheet column(List<WallContent.Group> groups, WallType type, double wide, double room) {
        Sheet column = new Sheet();
        double gap = type.px(GAP);
        List<Sheet> whole = groups.stream()
                .map(group -> card(group, type, wide, Double.MAX_VALUE))
                .toList();
        double limit = limit(whole, room - gap * (groups.size() - 1));
        double y = 0;
        for (int i = 0; i < groups.size(); i++) {
            Sheet card = whole.get(i).depth() <= limit ? whole.get(i) : card(groups.get(i), type, wide, limit);
            y = column.put(card, 0, y) + gap;
        }
        return column;
    }

    /** The height to which cards must be cut so that all of them together take no more than {@code room}. */
    private static double limit(List<Sheet> cards, double room) {
        List<Double> rising = cards.stream().map(Sheet::depth).sorted().toList();
        double left = room;
        for (int i = 0; i < rising.size(); i++) {
            double share = left / (rising.size() - i);
            if (rising.get(i) > share) {
                return share;
            }
            left -= rising.get(i);
        }
        return Double.MAX_VALUE;
    }

    /** Cards as high as they need to be, each in the shortest column; false, and nothing put, if they do not fit. */
    private static boolean flowing(
            List<WallContent.Group> groups, Sheet sheet, WallType type, int columns, double wide, double room) {
        double[] ends = new double[columns];
        List<Runnable> puts = new ArrayList<>();
        for (WallContent.Group group : groups) {
            int shortest = 0;
            for (int i = 1; i < columns; i++) {
                shortest = ends[i] < ends[shortest] ? i : shortest;
            }
            Sheet card = card(group, type, wide, Double.MAX_VALUE);
            double x = shortest * (wide + type.px(GAP));
            double y = ends[shortest];
            puts.add(() -> sheet.put(card, x, y));
            ends[shortest] = y + card.depth() + type.px(GAP);
            if (y + card.depth() > room) {
                return false;
            }
        }
        puts.forEach(Runnable::run);
        return true;
    }

    /** A card of the given height, with as many ideas as fit; of the height it needs when that is boundless. */
    private static Sheet card(WallContent.Group group, WallType type, double wide, double high) {
        Sheet card = new Sheet();
        Region ground = new Region();
        ground.getStyleClass().add("wall-card");
        card.add(ground);
        double padding = type.px(PADDING);
        Text count = type.label(Integer.toString(group.count()), 30);
        double inner = wide - 2 * padding;
        card.putRight(count, wide - padding, padding);
        double y =
                card.put(type.strong(group.name(), 34, inner - WallType.width(count) - type.px(20)), padding, padding);
        y += type.px(8);
        for (int i = 0; i < group.ideas().size(); i++) {
            Text idea = type.second(group.ideas().get(i), 28, inner);
            double left = group.ideas().size() - i;
            double reserve = left > 1 ? type.size(28) * 1.36 : 0;
            if (y + type.px(IDEA_GAP) + WallType.height(idea) + reserve + padding > high) {
                card.put(type.label("+ " + (int) left, 28), padding, y + type.px(8));
                break;
            }
            y = card.put(idea, padding, y + type.px(IDEA_GAP));
        }
        double depth = high == Double.MAX_VALUE ? card.depth() + padding : high;
        ground.resizeRelocate(0, 0, Math.round(wide), Math.round(depth));
        card.reach(depth);
        return card;
    }
}
