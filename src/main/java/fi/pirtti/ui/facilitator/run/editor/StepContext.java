package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.support.Messages;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What the editor of a step may know and do. Used on the UI thread only. */
public interface StepContext {
    Guide guide();

    /** The discussion as it now is; changes with every edit, undo and redo, also those made elsewhere. */
    ObservableValue<Discussion> discussion();

    /** Makes an edit: visible in {@link #discussion()} on return, on disk soon after (the save indicator tells). */
    void record(Edit edit);

    /** Tells whether something is typed that is not recorded yet; the save indicator says so. */
    default void typing(boolean unrecorded) {}

    /** What may identify a person in {@code text}, as far as nobody has said that it identifies none. */
    default List<Identifier> findingsIn(String text) {
        return List.of();
    }

    /** Runs a part of long building at the beginning of the next frame; at once where there are no frames. */
    default void nextFrame(Runnable part) {
        part.run();
    }

    /** What has been judged about findings; changes with every judgement, undo and redo. */
    default ObservableValue<Judgements> judgements() {
        return new ReadOnlyObjectWrapper<>(Judgements.NONE);
    }

    /** Remembers that these characters identify nobody; stays on this machine. */
    default void dismiss(Identifier identifier) {}

    /** Shows one part of the summary, from 0, on the wall; a negative one ends it. */
    default void readBack(int part) {}

    /** How what is written down came: spoken, unless it is typed in from paper. */
    default Origin origin() {
        return Origin.SPOKEN;
    }

    /** Id of the sitting that goes on. */
    int sitting();

    /** Its number as people count them, 1 for the first. */
    default int sittingNumber() {
        return discussion().getValue().ordinal(sitting());
    }

    /** How many are present in that sitting. */
    int participants();

    /** BCP 47 tag of the language in which the guide's texts are shown on the desk. */
    String guideLanguage();

    /** The texts of the program. */
    Messages messages();

    /** What the clock showed when an idea was written down, if this machine knows. */
    Optional<LocalTime> timeOf(String step, String idea);
}
