package fi.pirtti.cli;

import fi.pirtti.support.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The program's texts as picocli asks for them. */
final class TextsByKey extends ResourceBundle {
    private final Messages messages;
    private final Set<String> keys;

    TextsByKey(Messages messages, Set<String> keys) {
        this.messages = messages;
        this.keys = keys;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? messages.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
