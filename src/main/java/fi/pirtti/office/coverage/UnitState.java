package fi.pirtti.office.coverage;

import java.util.Arrays;
import java.util.Optional;

/** How far a unit has come. Every unit is in one of these. */
public enum UnitState {
    /** On the list, but without an invitation that it could answer. */
    UNINVITED("uninvited"),
    /** Has its invitation; nothing has been heard of it since. */
    INVITED("invited"),
    /** A discussion has been agreed on, so the office knows. */
    AGREED("agreed"),
    /** Its answer is here, as it was first sent. */
    ARRIVED("arrived"),
    /** Its answer is here and was supplemented by a later revision. */
    REVISED("revised"),
    /** Does not take part, so the office knows. */
    DECLINED("declined"),
    /** Is no more, and has not answered: it is not waited for. */
    CLOSED("closed");

    private final String id;

    UnitState(String id) {
        this.id = id;
    }

    /** As commands and files name it. */
    public String id() {
        return id;
    }

    /** Key of the words for people. */
    public String key() {
        return switch (this) {
            case UNINVITED -> "coverage.state.uninvited";
            case INVITED -> "coverage.state.invited";
            case AGREED -> "coverage.state.agreed";
            case ARRIVED -> "coverage.state.arrived";
            case REVISED -> "coverage.state.revised";
            case DECLINED -> "coverage.state.declined";
            case CLOSED -> "coverage.state.closed";
        };
    }

    /** The state of this name; empty if there is none. */
    public static Optional<UnitState> ofId(String id) {
        return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
    }

    /** Its answer is here. */
    public boolean answered() {
        return this == ARRIVED || this == REVISED;
    }

    /** It is one of those that are to answer. */
    public boolean expected() {
        return this != CLOSED;
    }

    /** Nobody has heard of it. */
    public boolean silent() {
        return this == UNINVITED || this == INVITED;
    }
}
