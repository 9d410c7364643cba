package fi.pirtti.ui.presenter;

/** Draws the content of a picture, whatever its kind, into the room below the question. */
final class ContentDrawing {
    private static final double[] SHRINKING = {1, 0.92, 0.84, 0.75};

    private ContentDrawing() {}

    /** Draws at the largest text, down to three quarters, with which all fits; failing that, what fits. */
    static Drawn fitted(WallContent content, WallType type, double width, double height) {
        for (double by : SHRINKING) {
            Drawn drawn = draw(content, type.shrunk(by), width, height);
            if (drawn.whole()) {
                return drawn;
            }
        }
        return draw(content, streams(content) ? type : type.shrunk(SHRINKING[3]), width, height);
    }

    /** Whether the newest lines matter more than that all are seen: then text stays large. */
    static boolean streams(WallContent content) {
        return content instanceof WallContent.IdeaList;
    }

    private static Drawn draw(WallContent content, WallType type, double width, double height) {
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
