package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group of units said to one step; one record for each kind. Items are in the order of the guide. */
public sealed interface StepResult {
    /** An info step asks nothing. */
    record Info() implements StepResult {}

    /**
     * Ideas.
     *
     * @param items per category
     */
    record Ideas(List<Category> items, List<Quote> ideas) implements StepResult {
        public Ideas {
            items = List.copyOf(items);
            ideas = List.copyOf(ideas);
        }
    }

    /**
     * Ideas in one category.
     *
     * @param id null for ideas without a category
     * @param count ideas
     * @param units units with at least one
     */
    record Category(@Nullable String id, int count, int units) {}

    record Terms(List<UnitTerm> terms) implements StepResult {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    record UnitTerm(@Nullable Unit unit, Term term) {}

    record Clusters(List<UnitCluster> clusters) implements StepResult {
        public Clusters {
            clusters = List.copyOf(clusters);
        }
    }

    /**
     * One unit's cluster.
     *
     * @param ideas how many ideas are in it
     */
    record UnitCluster(@Nullable Unit unit, String id, String name, int ideas) {}

    record Dots(List<DotShare> items) implements StepResult {
        public Dots {
            items = List.copyOf(items);
        }
    }

    record Statement(List<Quote> statements) implements StepResult {
        public Statement {
            statements = List.copyOf(statements);
        }
    }

    record Scale(List<ScaleItem> items, List<Why> reasons) implements StepResult {
        public Scale {
            items = List.copyOf(items);
            reasons = List.copyOf(reasons);
        }
    }

    /** Why hands were low or high. */
    record Why(Reasons.Side side, Quote quote) {}

    record Choice(List<ChoiceItem> items) implements StepResult {
        public Choice {
            items = List.copyOf(items);
        }
    }

    record Ranking(List<RankingItem> items) implements StepResult {
        public Ranking {
            items = List.copyOf(items);
        }
    }

    record Weighing(List<WeighingItem> items, List<Quote> reasons) implements StepResult {
        public Weighing {
            items = List.copyOf(items);
            reasons = List.copyOf(reasons);
        }
    }

    record Actions(List<UnitAction> actions) implements StepResult {
        public Actions {
            actions = List.copyOf(actions);
        }
    }

    record UnitAction(@Nullable Unit unit, Action action) {}

    /** Hands per level, strongest first, and every dissenting opinion word for word. */
    record Agreement(List<Hands> items, List<Quote> dissents) implements StepResult {
        public Agreement {
            items = List.copyOf(items);
            dissents = List.copyOf(dissents);
        }
    }

    /** Hands for one level of agreement. */
    record Hands(String id, int count) {}
}
