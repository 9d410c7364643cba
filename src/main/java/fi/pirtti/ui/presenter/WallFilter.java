package fi.pirtti.ui.presenter;

/** Decides which of the written texts may be seen by the room. */
@FunctionalInterface
public interface WallFilter {
    WallFilter ALL = (step, text) -> true;

    /** False while something in {@code text}, written in {@code step}, may identify a person and is not handled. */
    boolean shows(String step, String text);
}
