package fi.pirtti.office.coverage;

import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.storage.archive.UnitStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit and how far it has come. */
public final class CoveredUnit {
    /** Columns in which an office may have written a unit's language. */
    private static final String[] LANGUAGE_COLUMNS = {"language", "kieli", "språk", "sprak"};

    private static final Map<String, String> LANGUAGES =
            Map.of("fi", "fi", "suomi", "fi", "finska", "fi", "sv", "sv", "ruotsi", "sv", "svenska", "sv", "en", "en");

    private final RegisteredUnit registered;
    private final UnitStanding standing;
    private final UnitStanding.@Nullable Answer answer;
    private final UnitState state;
    private final String searched;
    private final String order;

    /** @param answer what counts for it, null if nothing does */
    CoveredUnit(RegisteredUnit registered, UnitStanding standing, UnitStanding.@Nullable Answer answer) {
        this.registered = registered;
        this.standing = standing;
        this.answer = answer;
        this.state = stateOf(standing, answer, !registered.isOpen());
        this.searched = (registered.unit().name() + "\n"
                        + registered.unit().municipality() + "\n"
                        + registered.unit().id())
                .toLowerCase(Locale.ROOT);
        this.order = NameOrder.key(registered.unit().name());
    }

    /** What has come in is worth more than what was said of it, and a mark more than the invitation. */
    private static UnitState stateOf(UnitStanding standing, UnitStanding.@Nullable Answer answer, boolean closed) {
        if (answer != null) {
            return answer.revision() > 1 ? UnitState.REVISED : UnitState.ARRIVED;
        }
        if (closed) {
            return UnitState.CLOSED;
        }
        UnitMark mark = standing.marks().isEmpty() ? null : standing.marks().getLast();
        UnitState invited = standing.validUntil() == null ? UnitState.UNINVITED : UnitState.INVITED;
        return mark == null
                ? invited
                : switch (mark.kind()) {
                    case AGREED -> UnitState.AGREED;
                    case DECLINED -> UnitState.DECLINED;
                    case NONE -> invited;
                };
    }

    public RegisteredUnit registered() {
        return registered;
    }

    /** What the archive has of it; what its predecessors answered is not in it, but in {@link #answer}. */
    public UnitStanding standing() {
        return standing;
    }

    /** What counts for it, also of units that it came from; null if nothing does. */
    public UnitStanding.@Nullable Answer answer() {
        return answer;
    }

    public UnitState state() {
        return state;
    }

    public String id() {
        return registered.unit().id();
    }

    public String name() {
        return registered.unit().name();
    }

    public int headcount() {
        return registered.headcount();
    }

    /** Who took part in the discussions that count. */
    public int participants() {
        return answer == null ? 0 : answer.participants();
    }

    /** Value of a field by which units are grouped; empty if it has none. */
    public String field(String name) {
        return registered.field(name).orElse("");
    }

    /** What the office wrote down last, unless it took it back. */
    public Optional<UnitMark> mark() {
        return standing.marks().isEmpty()
                ? Optional.empty()
                : Optional.of(standing.marks().getLast()).filter(mark -> mark.kind() != UnitMark.Kind.NONE);
    }

    /** The day of the discussion that is agreed on, null if there is none or its day is not known. */
    public @Nullable LocalDate agreedDay() {
        return mark().filter(mark -> mark.kind() == UnitMark.Kind.AGREED)
                .map(UnitMark::day)
                .orElse(null);
    }

    /** When its answer first came in, null if it has not. */
    public @Nullable Instant arrived() {
        return answer == null ? null : answer.first();
    }

    /** Tag of the language in which it is spoken to: fi, sv or en; empty if that is not known. */
    public Optional<String> language() {
        for (String column : LANGUAGE_COLUMNS) {
            String written = registered.extra().get(column);
            if (written != null) {
                return Optional.ofNullable(LANGUAGES.get(written.strip().toLowerCase(Locale.ROOT)));
            }
        }
        return answer == null ? Optional.empty() : Optional.ofNullable(LANGUAGES.get(answer.language()));
    }

    /** Whether these lower case letters occur in its name, municipality or id. */
    boolean mentions(String lowerCase) {
        return searched.contains(lowerCase);
    }

    /** By which it is sorted among others. */
    String order() {
        return order;
    }

    @Override
    public String toString() {
        return id() + " " + state.id();
    }
}
