package fi.pirtti.ui.facilitator.home;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.support.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What Home asks of the facilitator's desk. Called away from the JavaFX thread. */
public interface HomeDesk {
    /** All discussions on this machine. */
    List<HomeEntry> entries() throws Exception;

    /** The guide of a discussion. */
    Guide guide(UUID discussion) throws Exception;

    /** Takes in a file that came from the office. What cannot be taken in is told in words, not thrown. */
    Opened open(Path file, Messages messages) throws Exception;

    /** Begins a rehearsal with the wall in this language, and tells which discussion it is. */
    UUID rehearse(String language) throws Exception;

    /** What became of a file. */
    sealed interface Opened {
        /**
         * An invitation, new on this machine.
         *
         * @param warnings what the person should know, such as that it has expired
         */
        record NewInvitation(UUID discussion, List<String> warnings) implements Opened {
            public NewInvitation {
                warnings = List.copyOf(warnings);
            }
        }

        /** An invitation that was opened here before. */
        record KnownInvitation(UUID discussion) implements Opened {}

        /** A receipt: the office has the answers. */
        record Receipt(UUID discussion) implements Opened {}

        /** A return sheet: what came of the answers. */
        record Return(UUID discussion) implements Opened {}

        /** A notice of the office: answers are waited for until another day. */
        record MovedDeadline(LocalDate closes) implements Opened {}

        /** A discussion from another machine of the same unit, to be merged. */
        record FromOtherMachine(UUID discussion, Path file) implements Opened {}

        /** It could not be used, and why, in the user's language. */
        record Refused(String reason) implements Opened {}
    }
}
