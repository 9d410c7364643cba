package fi.pirtti.domain.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What each edit does to the record of its step. */
final class StepEdits {
    private StepEdits() {}

    static StepRecord apply(StepRecord record, Edit.OnStep edit) {
        if (record.answer().kind() != edit.kind()) {
            throw new IllegalArgumentException("step " + edit.step() + " is not of kind " + edit.kind());
        }
        return switch (edit) {
            case Edit.SetState set -> record.withState(set.state(), set.reason(), set.sitting());
            case Edit.SetNote set -> record.withNote(set.note());
            case Edit.AddSeconds add -> record.plusSeconds(add.seconds());
            case Edit.SetCount set -> tallied(record, tallies -> tallies.with(set.sitting(), set.item(), set.count()));
            case Edit.DropCounts drop -> tallied(record, tallies -> tallies.without(drop.item()));
            case Edit.AddIdea add -> ideas(record, ideas -> added(ideas, add.idea()));
            case Edit.SetIdea set ->
                ideas(record, ideas -> replaced(ideas, has(set.idea().id()), set.idea()));
            case Edit.RemoveIdea remove -> ideas(record, ideas -> removed(ideas, has(remove.idea())));
            case Edit.MoveIdea move -> ideas(record, ideas -> moved(ideas, has(move.idea()), move.index()));
            case Edit.PutTerm put -> {
                List<Term> terms = ((Answer.Terms) record.answer()).terms();
                yield record.withAnswer(new Answer.Terms(put(terms, put.index(), put.term())));
            }
            case Edit.RemoveTerm remove -> {
                List<Term> terms = ((Answer.Terms) record.answer()).terms();
                yield record.withAnswer(new Answer.Terms(removed(terms, remove.index())));
            }
            case Edit.AddCluster add ->
                clusters(record, clusters -> ClusterEdits.added(clusters, add.cluster(), add.name()));
            case Edit.RenameCluster rename ->
                clusters(record, clusters -> ClusterEdits.renamed(clusters, rename.cluster(), rename.name()));
            case Edit.RemoveCluster remove ->
                clusters(
                        record,
                        clusters -> removed(clusters, cluster -> cluster.id().equals(remove.cluster())));
            case Edit.PlaceIdea place ->
                clusters(record, clusters -> ClusterEdits.placed(clusters, place.idea(), place.cluster()));
            case Edit.SetStatement set -> {
                Answer.Statement statement = (Answer.Statement) record.answer();
                yield record.withAnswer(new Answer.Statement(set.text(), statement.drafts()));
            }
            case Edit.KeepDraft keep -> {
                Answer.Statement statement = (Answer.Statement) record.answer();
                yield record.withAnswer(
                        new Answer.Statement(statement.text(), added(statement.drafts(), statement.text())));
            }
            case Edit.SetScaleCount set -> {
                Answer.Scale scale = (Answer.Scale) record.answer();
                yield record.withAnswer(new Answer.Scale(
                        with(
                                scale.statements(),
                                set.statement(),
                                scale.of(set.statement()).with(set.sitting(), set.point(), set.count())),
                        scale.reasons()));
            }
            case Edit.SetScaleReason set -> {
                Answer.Scale scale = (Answer.Scale) record.answer();
                yield record.withAnswer(new Answer.Scale(
                        scale.statements(),
                        with(
                                scale.reasons(),
                                set.statement(),
                                scale.reasonsOf(set.statement()).with(set.side(), set.text()))));
            }
            case Edit.SetOrder set -> {
                if (set.order().stream().distinct().count() != set.order().size()) {
                    throw new IllegalArgumentException("an option is in the order twice");
                }
                yield record.withAnswer(new Answer.Ranking(set.order()));
            }
            case Edit.SetScore set -> weighed(record, set);
            case Edit.Recommend recommend -> {
                Answer.Weighing weighing = (Answer.Weighing) record.answer();
                yield record.withAnswer(
                        new Answer.Weighing(weighing.scores(), recommend.alternative(), weighing.reasons()));
            }
            case Edit.SetWeighingReason set -> {
                Answer.Weighing weighing = (Answer.Weighing) record.answer();
                yield record.withAnswer(new Answer.Weighing(
                        weighing.scores(),
                        weighing.recommended(),
                        with(weighing.reasons(), set.alternative(), set.text())));
            }
            case Edit.PutAction put -> {
                List<Action> actions = ((Answer.Actions) record.answer()).actions();
                yield record.withAnswer(new Answer.Actions(put(actions, put.index(), put.action())));
            }
            case Edit.RemoveAction remove -> {
                List<Action> actions = ((Answer.Actions) record.answer()).actions();
                yield record.withAnswer(new Answer.Actions(removed(actions, remove.index())));
            }
            case Edit.PutDissent put -> {
                Answer.Agreement agreement = (Answer.Agreement) record.answer();
                yield record.withAnswer(new Answer.Agreement(
                        agreement.tallies(), put(agreement.dissent(), put.index(), put.dissent())));
            }
            case Edit.RemoveDissent remove -> {
                Answer.Agreement agreement = (Answer.Agreement) record.answer();
                yield record.withAnswer(
                        new Answer.Agreement(agreement.tallies(), removed(agreement.dissent(), remove.index())));
            }
        };
    }

    private static StepRecord tallied(StepRecord record, Function<Tallies, Tallies> change) {
        return record.withAnswer(
                switch (record.answer()) {
                    case Answer.Dots dots -> new Answer.Dots(change.apply(dots.tallies()));
                    case Answer.Choice choice -> new Answer.Choice(change.apply(choice.tallies()));
                    case Answer.Agreement agreement ->
                        new Answer.Agreement(change.apply(agreement.tallies()), agreement.dissent());
                    case Answer.Info _,
                            Answer.Ideas _,
                            Answer.Terms _,
                            Answer.Clusters _,
                            Answer.Statement _,
                            Answer.Scale _,
                            Answer.Ranking _,
                            Answer.Weighing _,
                            Answer.Actions _ ->
                        throw new IllegalArgumentException("nothing is counted by item in a step of kind "
                                + record.answer().kind());
                });
    }

    private static StepRecord ideas(StepRecord record, Function<List<Idea>, List<Idea>> change) {
        return record.withAnswer(new Answer.Ideas(change.apply(((Answer.Ideas) record.answer()).ideas())));
    }

    private static StepRecord clusters(StepRecord record, Function<List<Cluster>, List<Cluster>> change) {
        return record.withAnswer(new Answer.Clusters(change.apply(((Answer.Clusters) record.answer()).clusters())));
    }

    private static StepRecord weighed(StepRecord record, Edit.SetScore set) {
        Answer.Weighing weighing = (Answer.Weighing) record.answer();
        TreeMap<String, Integer> row =
                new TreeMap<>(weighing.scores().getOrDefault(set.alternative(), new TreeMap<>()));
        Integer score = set.score();
        if (score == null) {
            row.remove(set.criterion());
        } else {
            row.put(set.criterion(), score);
        }
        return record.withAnswer(new Answer.Weighing(
                with(weighing.scores(), set.alternative(), row), weighing.recommended(), weighing.reasons()));
    }

    private static Predicate<Idea> has(String id) {
        return idea -> idea.id().equals(id);
    }

    private static <V> SortedMap<String, V> with(SortedMap<String, V> map, String key, V value) {
        TreeMap<String, V> changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static <T> List<T> added(List<T> list, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.add(item);
        return changed;
    }

    private static <T> List<T> put(List<T> list, int index, T item) {
        if (index == list.size()) {
            return added(list, item);
        }
        List<T> changed = new ArrayList<>(list);
        changed.set(checked(list, index), item);
        return changed;
    }

    private static <T> List<T> removed(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(checked(list, index));
        return changed;
    }

    private static <T> List<T> removed(List<T> list, Predicate<T> which) {
        List<T> changed = new ArrayList<>(list);
        if (!changed.removeIf(which)) {
            throw new IllegalArgumentException("what is removed is not there");
        }
        return changed;
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> which, T item) {
        if (list.stream().noneMatch(which)) {
            throw new IllegalArgumentException("what is changed is not there");
        }
        return list.stream().map(old -> which.test(old) ? item : old).toList();
    }

    private static <T> List<T> moved(List<T> list, Predicate<T> which, int index) {
        T item = list.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what is moved is not there"));
        List<T> changed = removed(list, which);
        changed.add(Math.clamp(index, 0, changed.size()), item);
        return changed;
    }

    private static <T> int checked(List<T> list, int index) {
        if (index < 0 || index >= list.size()) {
            throw new IllegalArgumentException("there is no item at " + index);
        }
        return index;
    }
}
