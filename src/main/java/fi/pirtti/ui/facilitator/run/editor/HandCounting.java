package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Counting hands for one value after another, as they are asked for aloud. */
final class HandCounting {
    /**
     * A value that is asked for.
     *
     * @param name the value, such as a point of a scale or an option
     * @param meaning what it means, empty if the name says it
     */
    record Value(String id, String name, String meaning) {
        /** Name and meaning together. */
        String words() {
            return meaning.isEmpty() ? name : name + " – " + meaning;
        }
    }

    private final List<Value> values;
    private final boolean oneEach;
    private final IntSupplier participants;
    private final ToIntFunction<String> count;
    private final ObjIntConsumer<String> record;
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place", 0);

    /**
     * Starts at the first value.
     *
     * @param values at least one
     * @param oneEach whether everyone raises a hand for one value only, so that the sum can be held against those present
     * @param count what is counted now for a value
     * @param record writes down what is counted for a value
     */
    HandCounting(
            List<Value> values,
            boolean oneEach,
            IntSupplier participants,
            ToIntFunction<String> count,
            ObjIntConsumer<String> record) {
        this.values = List.copyOf(values);
        this.oneEach = oneEach;
        this.participants = participants;
        this.count = count;
        this.record = record;
    }

    List<Value> values() {
        return values;
    }

    /** Place of the value that is asked for, from 0. */
    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    Value current() {
        return values.get(place.get());
    }

    int count(Value value) {
        return count.applyAsInt(value.id());
    }

    void record(int hands) {
        record.accept(current().id(), hands);
    }

    /** One raises a hand for one value only. */
    boolean oneEach() {
        return oneEach;
    }

    int participants() {
        return participants.getAsInt();
    }

    int sum() {
        return values.stream().mapToInt(this::count).sum();
    }

    /** How many have not raised a hand yet; negative when there are more hands than people. */
    int left() {
        return participants() - sum();
    }

    boolean isLast() {
        return place.get() == values.size() - 1;
    }

    /** Asks for the next value; false if there is none. */
    boolean next() {
        if (isLast()) {
            return false;
        }
        place.set(place.get() + 1);
        return true;
    }

    /** Goes back to correct the value before. */
    void back() {
        place.set(Math.max(0, place.get() - 1));
    }

    /** Goes to any value. */
    void go(int target) {
        place.set(Math.clamp(target, 0, values.size() - 1));
    }
}
