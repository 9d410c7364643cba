package fi.pirtti.domain.merging;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is called how on this machine: both machines number their sittings, ideas and groups from 1.
 *
 * <p>A sitting is known by the moment at which it started. An idea or group keeps its id with the end of the other
 * discussion's id behind it ({@code i7-90abcdef1234}), so that it is known again when the same file, or a later one, is
 * merged; one that came from here in the first place gets its own id back.
 */
final class Names {
    private static final int TAG_LENGTH = 12;

    private final String ownEnding;
    private final String otherEnding;
    private final boolean same;
    private final Map<Integer, Integer> sittings = new TreeMap<>();
    private final List<Sitting> added = new ArrayList<>();

    Names(Discussion ours, Discussion theirs, int nextSitting) {
        same = ours.id().equals(theirs.id());
        ownEnding = ending(ours.id());
        otherEnding = ending(theirs.id());
        int next = nextSitting;
        for (Sitting sitting : theirs.sittings()) {
            Optional<Sitting> known = ours.sittings().stream()
                    .filter(own -> own.started().isEqual(sitting.started()))
                    .findFirst();
            if (known.isPresent()) {
                sittings.put(sitting.id(), known.get().id());
            } else {
                sittings.put(sitting.id(), next);
                added.add(new Sitting(next, sitting.started(), sitting.ended(), sitting.participants()));
                next++;
            }
        }
    }

    /** The sittings that are not known here, under the ids that they get. */
    List<Sitting> added() {
        return List.copyOf(added);
    }

    /** Our id of one of their sittings. */
    int sitting(int theirs) {
        Integer ours = sittings.get(theirs);
        if (ours == null) {
            throw new IllegalArgumentException("there is no sitting " + theirs);
        }
        return ours;
    }

    /** Our id of one of their ideas or groups. */
    String item(String theirs) {
        if (same) {
            return theirs;
        }
        if (theirs.endsWith(ownEnding)) {
            return theirs.substring(0, theirs.length() - ownEnding.length());
        }
        return theirs.indexOf('-') >= 0 ? theirs : theirs + otherEnding;
    }

    private static String ending(UUID discussion) {
        String text = discussion.toString();
        return "-" + text.substring(text.length() - TAG_LENGTH);
    }
}
