package fi.pirtti.support;

/** An exception that can say in the user's words what is wrong. */
public interface Explained {
    /** What is wrong; the first thing, if there are several. */
    Problem problem();
}
