package fi.pirtti.ui.help;

import fi.pirtti.support.UiLanguage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which page of help is open, what was open before it, and what is searched. Nothing of it is remembered. */
public final class HelpViewModel {
    private final HelpBook book;
    private final ReadOnlyObjectWrapper<HelpTopic> topic = new ReadOnlyObjectWrapper<>(this, "topic", HelpTopic.HOME);
    private final ReadOnlyObjectWrapper<HelpTopic> here = new ReadOnlyObjectWrapper<>(this, "here", HelpTopic.HOME);
    private final ReadOnlyObjectWrapper<List<HelpPage>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final StringProperty question = new SimpleStringProperty(this, "question", "");
    private final Deque<HelpTopic> before = new ArrayDeque<>();

    public HelpViewModel(UiLanguage language) {
        book = new HelpBook(language);
        question.subscribe(words -> found.set(book.search(words)));
    }

    /** The page that is open. */
    public ReadOnlyObjectProperty<HelpTopic> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    /** What the person is on. */
    public ReadOnlyObjectProperty<HelpTopic> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /** The pages that answer the question. */
    ReadOnlyObjectProperty<List<HelpPage>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** What is searched; empty for reading. */
    StringProperty questionProperty() {
        return question;
    }

    HelpPage page(HelpTopic wanted) {
        return book.page(wanted);
    }

    /** Opens a page; the way back leads to the present one. */
    public void open(HelpTopic wanted) {
        question.set("");
        if (wanted != topic.get()) {
            before.push(topic.get());
            canGoBack.set(true);
            topic.set(wanted);
        }
    }

    /** Opens the page that was open before. */
    void back() {
        if (!before.isEmpty()) {
            topic.set(before.pop());
            canGoBack.set(!before.isEmpty());
        }
    }

    /** Tells where the person is now. One who reads the page of where they were gets the new one; others read on. */
    public void moveTo(HelpTopic now) {
        boolean readsHere = topic.get() == here.get();
        here.set(now);
        if (readsHere && question.get().isEmpty()) {
            forget(now);
        }
    }

    /** Begins anew at a page, with no way back. */
    public void begin(HelpTopic first) {
        question.set("");
        forget(first);
    }

    private void forget(HelpTopic first) {
        before.clear();
        canGoBack.set(false);
        topic.set(first);
    }
}
