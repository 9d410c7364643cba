package fi.pirtti.ui.presenter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the wall was last put by a person. */
public interface WallMemory {
    /** Stands for an ordinary window instead of a screen. */
    String WINDOW = "window";

    /** The key of a screen, or {@link #WINDOW}; empty until a person has chosen. */
    Optional<String> place();

    void place(String key);

    /** A memory that lasts as long as this object. */
    static WallMemory forNow() {
        return new WallMemory() {
            private @Nullable String place;

            @Override
            public Optional<String> place() {
                return Optional.ofNullable(place);
            }

            @Override
            public void place(String key) {
                place = key;
            }
        };
    }
}
