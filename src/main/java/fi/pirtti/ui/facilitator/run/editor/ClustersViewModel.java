package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.IdeaNumber;
import fi.pirtti.domain.discussion.Removals;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** Ideas put into named groups. */
final class ClustersViewModel {
    /** How long a group's name may be. */
    static final int MAX_NAME = 120;

    /**
     * An idea as a card.
     *
     * @param number the number that the idea has in the list of ideas
     * @param category place of its category among the guide's, or -1
     * @param categoryLabel the category's name, empty without one
     */
    record Card(String id, int number, String text, int category, String categoryLabel) {}

    /** A group; {@code name} may be empty. */
    record Group(String id, String name, List<Card> cards) {
        Group {
            cards = List.copyOf(cards);
        }
    }

    /** All ideas, each in one place. */
    record Board(List<Card> alone, List<Group> groups) {
        Board {
            alone = List.copyOf(alone);
            groups = List.copyOf(groups);
        }

        /** Only the cards whose words contain {@code query}, or all if it is blank. */
        Board with(String query) {
            String wanted = query.strip().toLowerCase(Locale.ROOT);
            return wanted.isEmpty()
                    ? this
                    : new Board(
                            matching(alone, wanted),
                            groups.stream()
                                    .map(group -> new Group(group.id(), group.name(), matching(group.cards(), wanted)))
                                    .toList());
        }

        private static List<Card> matching(List<Card> cards, String wanted) {
            return cards.stream()
                    .filter(card -> card.text().toLowerCase(Locale.ROOT).contains(wanted))
                    .toList();
        }

        boolean hasIdeas() {
            return columns().stream().anyMatch(column -> !column.isEmpty());
        }

        /** The cards that stand alone, then those of each group. */
        List<List<Card>> columns() {
            List<List<Card>> columns = new ArrayList<>();
            columns.add(alone);
            groups.forEach(group -> columns.add(group.cards()));
            return columns;
        }

        /** The card so many steps on from {@code idea} in the order of reading, across columns; empty beyond the ends. */
        Optional<String> next(String idea, int by) {
            List<String> all =
                    columns().stream().flatMap(List::stream).map(Card::id).toList();
            int target = all.indexOf(idea) + by;
            return target >= 0 && target < all.size() ? Optional.of(all.get(target)) : Optional.empty();
        }

        /** A card in the nearest column to that side which has any, at the same height if it can be. */
        Optional<String> beside(String idea, int side) {
            List<List<Card>> columns = columns();
            for (int column = 0; column < columns.size(); column++) {
                int row = ids(columns.get(column)).indexOf(idea);
                if (row >= 0) {
                    for (int other = column + side; other >= 0 && other < columns.size(); other += side) {
                        List<Card> cards = columns.get(other);
                        if (!cards.isEmpty()) {
                            return Optional.of(
                                    cards.get(Math.min(row, cards.size() - 1)).id());
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /**
         * Where the keyboard goes on when {@code moving} leave the cards that stand alone: to the card after {@code
         * idea}, or else before it. Empty if the idea is in a group, or no card is left.
         */
        Optional<String> aloneAfter(String idea, List<String> moving) {
            List<String> ids = ids(alone);
            int at = ids.indexOf(idea);
            if (at < 0) {
                return Optional.empty();
            }
            return Stream.concat(ids.subList(at, ids.size()).stream(), ids.subList(0, at).reversed().stream())
                    .filter(one -> !moving.contains(one))
                    .findFirst();
        }

        /** The group that holds the idea; empty if it stands alone. */
        Optional<Group> groupOf(String idea) {
            return groups.stream()
                    .filter(group -> ids(group.cards()).contains(idea))
                    .findFirst();
        }

        private static List<String> ids(List<Card> cards) {
            return cards.stream().map(Card::id).toList();
        }
    }

    private final Step.Clusters step;
    private final StepContext context;
    private final ObservableValue<Board> board;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableValue<Board> visible;
    private final ObservableSet<String> picked = FXCollections.observableSet();

    ClustersViewModel(Step.Clusters step, StepContext context) {
        this.step = step;
        this.context = context;
        board = context.discussion().map(this::read);
        visible = Bindings.createObjectBinding(() -> board.getValue().with(query.get()), board, query);
    }

    ObservableValue<Board> board() {
        return board;
    }

    Board now() {
        return board.getValue();
    }

    /** The board with only those cards that the search leaves; the groups are all there. */
    ObservableValue<Board> visible() {
        return visible;
    }

    /** What is looked for; blank for everything. */
    StringProperty queryProperty() {
        return query;
    }

    /** Ids of the ideas that are picked and move together. */
    ObservableSet<String> picked() {
        return picked;
    }

    void togglePicked(String idea) {
        if (!picked.remove(idea)) {
            picked.add(idea);
        }
    }

    /** What moves when a move is asked for at {@code idea}: all that is picked, or the idea itself. */
    List<String> moving(String idea) {
        return picked.isEmpty() ? List.of(idea) : picks();
    }

    /** All that is picked, as the board shows it from its beginning. */
    List<String> picks() {
        return now().columns().stream()
                .flatMap(List::stream)
                .map(Card::id)
                .filter(picked::contains)
                .toList();
    }

    /** Moves ideas into a group, or ({@code cluster} null) lets them stand alone, as one act. */
    void place(List<String> ideas, @Nullable String cluster) {
        List<Edit> edits = moves(ideas, cluster);
        picked.clear();
        if (!edits.isEmpty()) {
            context.record(together(edits));
        }
    }

    /** Moves ideas into the group with that number from 1; false if there is no such group. */
    boolean placeByNumber(List<String> ideas, int number) {
        List<Group> groups = now().groups();
        if (number < 1 || number > groups.size()) {
            return false;
        }
        place(ideas, groups.get(number - 1).id());
        return true;
    }

    /** Makes a group without a name of these ideas, as one act; returns its id. */
    String newGroup(List<String> ideas) {
        String id = freshId();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.AddCluster(step.id(), id, ""));
        edits.addAll(moves(ideas, id));
        picked.clear();
        context.record(together(edits));
        return id;
    }

    void rename(String cluster, String name) {
        String trimmed = name.strip();
        boolean changes = now().groups().stream()
                .anyMatch(group -> group.id().equals(cluster) && !group.name().equals(trimmed));
        if (changes) {
            context.record(new Edit.RenameCluster(step.id(), cluster, trimmed));
        }
    }

    /** Takes the group apart; its ideas stand alone again and its dots are gone. */
    void remove(String cluster) {
        context.record(Removals.cluster(context.guide(), context.discussion().getValue(), step.id(), cluster));
    }

    private List<Edit> moves(List<String> ideas, @Nullable String cluster) {
        return ideas.stream()
                .filter(idea -> !now().groupOf(idea).map(Group::id).equals(Optional.ofNullable(cluster)))
                .map(idea ->
                        Removals.place(context.guide(), context.discussion().getValue(), step.id(), idea, cluster))
                .toList();
    }

    private static Edit together(List<Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    private String freshId() {
        int highest = now().groups().stream()
                .map(Group::id)
                .filter(id -> id.matches("c\\d{1,8}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "c" + (highest + 1);
    }

    private Board read(Discussion discussion) {
        Map<String, Card> cards = new HashMap<>();
        List<Idea> ideas = StepIdeas.of(context.guide(), discussion, step);
        List<Labelled> categories = StepIdeas.source(context.guide(), step)
                .map(Step.Ideas::categories)
                .orElse(List.of());
        ideas.forEach(idea -> cards.put(idea.id(), card(idea, categories)));
        List<Group> groups = ((Answer.Clusters)
                        discussion.recordOf(step.id(), step.kind()).answer())
                .clusters().stream().map(cluster -> group(cluster, cards)).toList();
        Set<String> grouped = groups.stream()
                .flatMap(group -> group.cards().stream())
                .map(Card::id)
                .collect(Collectors.toSet());
        List<Card> alone = ideas.stream()
                .map(Idea::id)
                .filter(id -> !grouped.contains(id))
                .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
                .toList();
        return new Board(alone, groups);
    }

    private static Group group(Cluster cluster, Map<String, Card> cards) {
        return new Group(
                cluster.id(),
                cluster.name(),
                cluster.ideas().stream()
                        .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
                        .toList());
    }

    private Card card(Idea idea, List<Labelled> categories) {
        int category = IntStream.range(0, categories.size())
                .filter(i -> categories.get(i).id().equals(idea.category()))
                .findFirst()
                .orElse(-1);
        return new Card(
                idea.id(),
                IdeaNumber.of(idea.id()),
                idea.text(),
                category,
                category < 0 ? "" : categories.get(category).label().in(context.guideLanguage()));
    }
}
