package fi.pirtti.ui.presenter;

/** The five steps of the palettes, stretched over scales of other lengths. */
final class WallColours {
    private static final int STEPS = 5;

    private WallColours() {}

    /** The palette's step, 1–5, for a point of a scale from 1 to {@code points}. */
    static int step(int point, int points) {
        return points <= 1 ? STEPS : 1 + Math.round((point - 1) * (STEPS - 1) / (float) (points - 1));
    }
}
