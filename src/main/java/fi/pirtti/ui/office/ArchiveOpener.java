package fi.pirtti.ui.office;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Passphrases;

/** Opens an archive, wherever it lies. Called away from the screen; failures are exceptions that explain themselves. */
@FunctionalInterface
public interface ArchiveOpener {
    /** @param location path of a file or address of a server, as a person gives it */
    OfficeArchive open(String location, Passphrases passphrases);
}
