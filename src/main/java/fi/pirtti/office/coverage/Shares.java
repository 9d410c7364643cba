package fi.pirtti.office.coverage;

import java.util.Collection;

/**
 * How far a group of units has come, counted by units and weighed by the people who work in them. Closed units that have
 * not answered are not waited for: they are in their own count and in no other.
 */
public final class Shares {
    private final int[] units = new int[UnitState.values().length];
    private final int[] people = new int[units.length];
    private int participants;

    Shares() {}

    /** Of these units together. */
    public static Shares of(Collection<CoveredUnit> units) {
        Shares shares = new Shares();
        units.forEach(shares::add);
        return shares;
    }

    void add(CoveredUnit unit) {
        int state = unit.state().ordinal();
        units[state]++;
        people[state] += unit.headcount();
        participants += unit.participants();
    }

    void add(int declaredParticipants) {
        participants += declaredParticipants;
    }

    void add(Shares more) {
        for (int i = 0; i < units.length; i++) {
            units[i] += more.units[i];
            people[i] += more.people[i];
        }
        participants += more.participants;
    }

    /** Units that are to answer. */
    public int units() {
        return sum(units) - units(UnitState.CLOSED);
    }

    /** People in units that are to answer. */
    public int headcount() {
        return sum(people) - headcount(UnitState.CLOSED);
    }

    public int units(UnitState state) {
        return units[state.ordinal()];
    }

    public int headcount(UnitState state) {
        return people[state.ordinal()];
    }

    /** Units whose answer is here. */
    public int answeredUnits() {
        return units(UnitState.ARRIVED) + units(UnitState.REVISED);
    }

    /** People in the units whose answer is here. */
    public int answeredHeadcount() {
        return headcount(UnitState.ARRIVED) + headcount(UnitState.REVISED);
    }

    /** Units that nobody has heard of. */
    public int silentUnits() {
        return units(UnitState.UNINVITED) + units(UnitState.INVITED);
    }

    /** People in units that nobody has heard of. */
    public int silentHeadcount() {
        return headcount(UnitState.UNINVITED) + headcount(UnitState.INVITED);
    }

    /** Who took part in the discussions that arrived, open invitations too. */
    public int participants() {
        return participants;
    }

    /** Share of people whose unit has answered, 0 to 1; of units where no headcount is known. */
    public double share() {
        return share(answeredHeadcount(), answeredUnits());
    }

    /** The {@link #share} once the discussions that are agreed on have been held. */
    public double shareWithAgreed() {
        return share(answeredHeadcount() + headcount(UnitState.AGREED), answeredUnits() + units(UnitState.AGREED));
    }

    /** What part of the whole the units of a state are, as {@link #share}. */
    public double share(UnitState state) {
        return share(headcount(state), units(state));
    }

    /** Whether anyone is to answer at all. */
    public boolean expectsNobody() {
        return units() == 0;
    }

    /** A share in whole per cent. It is 100 only if nobody is missing, and 0 only if nobody is there. */
    public static int percent(double share) {
        int rounded = (int) Math.round(share * 100);
        if (rounded == 100 && share < 1) {
            return 99;
        }
        return rounded == 0 && share > 0 ? 1 : rounded;
    }

    private double share(int ofPeople, int ofUnits) {
        if (headcount() > 0) {
            return (double) ofPeople / headcount();
        }
        return units() > 0 ? (double) ofUnits / units() : 0;
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
