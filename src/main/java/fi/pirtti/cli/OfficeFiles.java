package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The archive that an office command works on. */
final class OfficeFiles {
    @Option(names = "--archive", required = true, paramLabel = "A", descriptionKey = "cli.option.archive")
    Path archive = Path.of("");

    OfficeArchive open() {
        return OfficeArchive.open(archive);
    }
}
