package fi.pirtti.ui.shell;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.ThemeChoice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings that are forgotten when the program ends: for tests, screenshots and the demonstration. */
public final class MemorySettings implements ShellSettings {
    private UiLanguage language;
    private double textScale = 1;
    private ThemeChoice theme = ThemeChoice.SYSTEM;
    private @Nullable Boolean reducedMotion;
    private boolean tips = true;
    private @Nullable Set<String> seenTips;
    private @Nullable WindowPlace window;
    private @Nullable String wallPlace;
    private Desk desk = Desk.FACILITATOR;
    private final Map<String, String> notes = new HashMap<>();

    public MemorySettings(UiLanguage language) {
        this.language = language;
    }

    @Override
    public UiLanguage language() {
        return language;
    }

    @Override
    public void language(UiLanguage chosen) {
        language = chosen;
    }

    @Override
    public double textScale() {
        return textScale;
    }

    @Override
    public void textScale(double scale) {
        textScale = scale;
    }

    @Override
    public ThemeChoice theme() {
        return theme;
    }

    @Override
    public void theme(ThemeChoice chosen) {
        theme = chosen;
    }

    @Override
    public Optional<Boolean> reducedMotion() {
        return Optional.ofNullable(reducedMotion);
    }

    @Override
    public void reducedMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    @Override
    public boolean tips() {
        return tips;
    }

    @Override
    public void tips(boolean shown) {
        tips = shown;
    }

    /** A person who has seen every tip, unless {@link #forgetTips} was called. */
    @Override
    public boolean tipSeen(String id) {
        return seenTips == null || seenTips.contains(id);
    }

    @Override
    public void seeTip(String id) {
        if (seenTips != null) {
            seenTips.add(id);
        }
    }

    /** From now on a person who is new to everything. */
    public void forgetTips() {
        seenTips = new HashSet<>();
    }

    @Override
    public Optional<String> wallPlace() {
        return Optional.ofNullable(wallPlace);
    }

    @Override
    public void wallPlace(String key) {
        wallPlace = key;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public void desk(Desk chosen) {
        desk = chosen;
    }

    @Override
    public Optional<String> noted(String key) {
        return Optional.ofNullable(notes.get(key));
    }

    @Override
    public void note(String key, String value) {
        if (value.isBlank()) {
            notes.remove(key);
        } else {
            notes.put(key, value);
        }
    }

    @Override
    public Optional<WindowPlace> window() {
        return Optional.ofNullable(window);
    }

    @Override
    public void window(WindowPlace place) {
        window = place;
    }
}
