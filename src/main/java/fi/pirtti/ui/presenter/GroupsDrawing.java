package fi.pirtti.ui.presenter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Flow flow = new Flow(groups.groups(), type, columns, wide, room);
        int[] ideas = new int[count];
        int kept = count;
        while (kept > 1 && !flow.fits(ideas, kept)) {
            kept--;
        }
        boolean whole = kept == count && flow.raise(ideas);
        flow.put(sheet, ideas, kept);
        return new Drawn(sheet, whole && sheet.depth() <= height, kept, count);
    }

    /** Cards as high as they need to be, each put into the column that is then the shortest. */
    private static final class Flow {
        private final List<WallContent.Group> groups;
        private final WallType type;
        private final int columns;
        private final double wide;
        private final double room;
        private final Map<List<Integer>, Double> depths = new HashMap<>();

        Flow(List<WallContent.Group> groups, WallType type, int columns, double wide, double room) {
            this.groups = groups;
            this.type = type;
            this.columns = columns;
            this.wide = wide;
            this.room = room;
        }

        /** Shows more ideas as long as the cards fit: as many in each, then what is left of the room; true if all fit. */
        boolean raise(int[] ideas) {
            int most = groups.stream()
                    .mapToInt(group -> group.ideas().size())
                    .max()
                    .orElse(0);
            int level = 0;
            while (level < most && fits(atMost(level + 1), groups.size())) {
                level++;
            }
            System.arraycopy(atMost(level), 0, ideas, 0, ideas.length);
            boolean raised = true;
            while (raised) {
                raised = false;
                for (int i = 0; i < ideas.length; i++) {
                    if (ideas[i] < groups.get(i).ideas().size()) {
                        ideas[i]++;
                        boolean fits = fits(ideas, groups.size());
                        ideas[i] -= fits ? 0 : 1;
                        raised |= fits;
                    }
                }
            }
            return Arrays.equals(ideas, atMost(most));
        }

        private int[] atMost(int level) {
            return groups.stream()
                    .mapToInt(group -> Math.min(level, group.ideas().size()))
                    .toArray();
        }

        /** Whether the first {@code kept} cards fit with so many ideas in each. */
        boolean fits(int[] ideas, int kept) {
            return walk(ideas, kept, (card, x, y) -> {}) <= room;
        }

        void put(Sheet sheet, int[] ideas, int kept) {
            walk(ideas, kept, (i, x, y) -> sheet.put(card(groups.get(i), ideas[i], type, wide), x, y));
        }

        private double walk(int[] ideas, int kept, Place place) {
            double[] ends = new double[columns];
            double lowest = 0;
            for (int i = 0; i < kept; i++) {
                int shortest = 0;
                for (int column = 1; column < columns; column++) {
                    shortest = ends[column] < ends[shortest] ? column : shortest;
                }
                int shown = ideas[i];
                int index = i;
                double depth = depths.computeIfAbsent(
                        List.of(i, shown),
                        key -> card(groups.get(index), shown, type, wide).depth());
                place.at(i, shortest * (wide + type.px(GAP)), ends[shortest]);
                lowest = Math.max(lowest, ends[shortest] + depth);
                ends[shortest] += depth + type.px(GAP);
            }
            return lowest;
        }
    }

    /** Told where a card stands. */
    private interface Place {
        void at(int card, double x, double y);
    }

    /** A card with the first ideas of its group, and how many more there are. */
    private static Sheet card(WallContent.Group group, int ideas, WallType type, double wide) {
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
        for (String said : group.ideas().subList(0, ideas)) {
            y = card.put(type.second(said, 28, inner), padding, y + type.px(IDEA_GAP));
        }
        int left = group.ideas().size() - ideas;
        // With no idea in sight the count beside the name says it all.
        if (ideas > 0 && left > 0) {
            card.put(type.label("+ " + left, 28), padding, y + type.px(8));
        }
        double depth = card.depth() + padding;
        ground.resizeRelocate(0, 0, Math.round(wide), Math.round(depth));
        card.reach(depth);
        return card;
    }
}
