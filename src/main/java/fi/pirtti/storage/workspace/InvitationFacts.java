package fi.pirtti.storage.workspace;

import fi.pirtti.domain.guide.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists and headings show of an invitation without reading it again.
 *
 * @param open whether it names no unit; the unit's fields are then empty
 * @param headcount how many work in the unit, if the invitation says
 * @param title of the guide
 * @param organiser name of the organiser
 * @param background label of the unit's first background value, if it has one
 * @param languages in which the guide exists
 * @param closes last day for answers, where the office has moved it the day that it was moved to
 * @param expires from when on the office takes no answers without a human's release
 * @param steps number of steps in the guide
 * @param minutes planned for the whole
 * @param opened when it was opened here
 */
public record InvitationFacts(
        UUID id,
        String consultation,
        boolean open,
        String unitId,
        String unitName,
        String organisation,
        String municipality,
        @Nullable Integer headcount,
        LocalizedText title,
        LocalizedText organiser,
        String organiserEmail,
        @Nullable LocalizedText background,
        List<String> languages,
        LocalDate closes,
        Instant expires,
        int steps,
        int minutes,
        Instant opened) {
    public InvitationFacts {
        languages = List.copyOf(languages);
    }
}
