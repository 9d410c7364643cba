package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Overview;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.UiLanguage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRoundTest {
    private static final Messages MESSAGES = Messages.in(UiLanguage.FI);

    @TempDir
    Path directory;

    @Test
    void a_sample_has_what_was_asked_for_and_something_to_decide_and_closes_tomorrow() throws Exception {
        Path archive = SampleRound.make(directory, 9, InstantSource.system(), MESSAGES, Progress.NONE);
        assertThat(archive).isNotNull();
        assertThat(SampleRound.isSample(archive)).isTrue();
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            Overview overview = Overview.of(office, LocalDate.now());
            assertThat(overview.arrived()).isEqualTo(9);
            assertThat(overview.quarantined()).isEqualTo(1);
            assertThat(overview.conflicts()).isEqualTo(1);
            assertThat(overview.deadline()).isEqualTo(LocalDate.now().plusDays(1));
        }
        assertThat(SampleRound.make(directory, 9, InstantSource.system(), MESSAGES, Progress.NONE))
                .isEqualTo(archive);
    }

    @Test
    void nothing_is_left_of_a_sample_that_was_not_wanted_any_more() throws Exception {
        Progress unwanted = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(SampleRound.make(directory, 9, InstantSource.system(), MESSAGES, unwanted))
                .isNull();
        assertThat(directory).isEmptyDirectory();
    }
}
