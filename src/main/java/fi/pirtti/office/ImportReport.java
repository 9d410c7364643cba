package fi.pirtti.office;

import java.util.List;

/** What became of a batch, file by file in the order in which they were read. */
public record ImportReport(List<FileOutcome> files) {
    public ImportReport {
        files = List.copyOf(files);
    }

    public int count(Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** Answers of units that have answered with another discussion as well. */
    public int flagged() {
        return (int) files.stream().filter(FileOutcome::another).count();
    }

    /** True if a human should look at something. */
    public boolean hasFindings() {
        return count(Outcome.QUARANTINED) + count(Outcome.CONFLICT) > 0;
    }
}
