package fi.pirtti.ui.presenter;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.text.Text;

/** Draws the content of a picture, whatever its kind, into the room below the question. */
final class ContentDrawing {
    private static final double[] BETWEEN = {0.92, 0.84};
    private static final double LEAST = 0.75;

    private ContentDrawing() {}

    /**
     * Draws at the largest text, down to three quarters, with which all fits; failing that, what fits, and with it how
     * much does not.
     *
     * @param more says that so many more there are
     */
    static Drawn fitted(WallContent content, WallType type, double width, double height, IntFunction<String> more) {
        Drawn largest = draw(content, type, width, height);
        if (largest.whole()) {
            return largest;
        }
        // Looked at before those between: with many lines nothing fits, and each size measures all that is in sight.
        WallType least = type.shrunk(LEAST);
        Drawn smallest = draw(content, least, width, height);
        if (smallest.whole()) {
            for (double by : BETWEEN) {
                Drawn drawn = draw(content, type.shrunk(by), width, height);
                if (drawn.whole()) {
                    return drawn;
                }
            }
            return smallest;
        }
        if (streams(content)) {
            // The count above the list has room beside it; below, the words would cost a line of what was said.
            largest.sheet().putRight(type.label(more.apply(largest.left()), 28), width, type.px(2));
            return largest;
        }
        if (smallest.left() == 0) {
            return smallest;
        }
        double line = type.plain().size(28) * 1.25 + type.px(8);
        Drawn shorter = draw(content, least, width, height - line);
        Text words = type.plain().label(more.apply(shorter.left()), 28);
        shorter.sheet().putRight(words, width, height - line + type.px(8));
        return shorter;
    }

    /** Whether the wall can show what does not fit by beginning with a later line. */
    static boolean rolls(WallContent content) {
        return switch (content) {
            case WallContent.IdeaList _, WallContent.TermTable _, WallContent.ActionList _ -> true;
            case WallContent.Verdict verdict ->
                !verdict.counted() && verdict.dissents().isEmpty();
            case WallContent.Words _,
                    WallContent.Sentence _,
                    WallContent.Order _,
                    WallContent.Groups _,
                    WallContent.DotBoard _,
                    WallContent.Bars _,
                    WallContent.Scales _,
                    WallContent.Matrix _ -> false;
        };
    }

    /** The content from a later line on, if it {@link #rolls}. */
    static WallContent from(WallContent content, int first) {
        return switch (content) {
            case WallContent.IdeaList ideas ->
                new WallContent.IdeaList(ideas.count(), ideas.noun(), rest(ideas.lines(), first));
            case WallContent.TermTable terms ->
                new WallContent.TermTable(terms.term(), terms.here(), terms.elsewhere(), rest(terms.lines(), first));
            case WallContent.ActionList actions -> new WallContent.ActionList(rest(actions.lines(), first));
            case WallContent.Verdict verdict ->
                rolls(verdict)
                        ? new WallContent.Verdict(
                                rest(verdict.summary(), first),
                                verdict.levels(),
                                verdict.dissentTitle(),
                                verdict.dissents())
                        : verdict;
            case WallContent.Words _,
                    WallContent.Sentence _,
                    WallContent.Order _,
                    WallContent.Groups _,
                    WallContent.DotBoard _,
                    WallContent.Bars _,
                    WallContent.Scales _,
                    WallContent.Matrix _ -> content;
        };
    }

    private static <T> List<T> rest(List<T> lines, int first) {
        return lines.subList(Math.min(first, lines.size()), lines.size());
    }

    /** Whether the newest lines matter more than that all are seen: then text stays large. */
    static boolean streams(WallContent content) {
        return content instanceof WallContent.IdeaList;
    }

    /** Draws at this type, as much as fits. */
    static Drawn draw(WallContent content, WallType type, double width, double height) {
        return switch (content) {
            case WallContent.Words words -> WordsDrawing.words(words, type, width, height);
            case WallContent.Sentence sentence -> WordsDrawing.sentence(sentence, type, width, height);
            case WallContent.IdeaList ideas -> ListDrawing.ideas(ideas, type, width, height);
            case WallContent.TermTable terms -> ListDrawing.terms(terms, type, width, height);
            case WallContent.ActionList actions -> ListDrawing.actions(actions, type, width, height);
            case WallContent.Order order -> ListDrawing.order(order, type, width, height);
            case WallContent.Groups groups -> GroupsDrawing.groups(groups, type, width, height);
            case WallContent.DotBoard dots -> CountDrawing.dots(dots, type, width, height);
            case WallContent.Bars bars -> CountDrawing.bars(bars, type, width, height);
            case WallContent.Scales scales -> ScaleDrawing.scales(scales, type, width, height);
            case WallContent.Matrix matrix -> MatrixDrawing.matrix(matrix, type, width, height);
            case WallContent.Verdict verdict -> VerdictDrawing.verdict(verdict, type, width, height);
        };
    }
}
