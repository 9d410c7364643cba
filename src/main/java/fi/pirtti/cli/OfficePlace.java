package fi.pirtti.cli;

import fi.pirtti.office.KeyPlace;
import fi.pirtti.storage.archive.ArchivePlace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an archive and its keys lie. */
final class OfficePlace {
    @Option(names = "--archive", required = true, paramLabel = "A", descriptionKey = "cli.option.archive")
    String archive = "";

    @Option(names = "--keys", paramLabel = "FILE", descriptionKey = "cli.option.keys")
    @Nullable
    Path keys;

    ArchivePlace archive(Terminal terminal) {
        return ArchivePlace.of(archive, terminal.environment());
    }

    KeyPlace keys(Terminal terminal) {
        return KeyPlace.of(archive(terminal), keys, terminal.environment());
    }
}
