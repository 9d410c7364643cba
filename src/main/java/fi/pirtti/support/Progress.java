package fi.pirtti.support;

/** Where long work tells how far it is and learns that it is no longer wanted. Called from the working thread. */
public interface Progress {
    /** Progress that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells that {@code done} of {@code total} units of work are behind.
     *
     * @param total the whole, or a negative number while it is unknown
     */
    void report(long done, long total);

    /** True once the work should end at the next safe point. */
    boolean cancelled();
}
