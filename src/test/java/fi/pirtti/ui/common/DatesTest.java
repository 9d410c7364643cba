package fi.pirtti.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2022, 5, 17);
    private static final Dates FINNISH = new Dates(Messages.in(UiLanguage.FI));
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    @ParameterizedTest
    @CsvSource({
        "FI,ti 17.5.2022,Tiistai 17.5.2022,17.5.",
        "SV,ti 17.5.2022,Tisdag 17.5.2022,17.5.",
        "EN,Tue 17 May 2022,Tuesday 17 May 2022,17 May"
    })
    void a_day_is_written_as_its_language_writes_it(UiLanguage language, String day, String longDay, String shortDay) {
        Dates dates = new Dates(Messages.in(language));
        assertThat(dates.day(TUESDAY)).isEqualTo(day);
        assertThat(dates.longDay(TUESDAY)).isEqualTo(longDay);
        assertThat(dates.shortDay(TUESDAY)).isEqualTo(shortDay);
    }

    @ParameterizedTest
    @CsvSource({"9,09:00", "13.05,13:05", "13:05,13:05", "1305,13:05", "905,09:05", "' 13,30 ',13:30"})
    void a_time_is_read_as_people_type_it(String typed, LocalTime time) {
        assertThat(Dates.parseTime(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kohta", "25", "13.60", "13.5", "12345", "-1"})
    void what_is_no_time_is_not_read_as_one(String typed) {
        assertThat(Dates.parseTime(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"17.5.2022", "17.5.", "17.5", "17/5", "ti 17.5.2022", "17.5.22", "17.05.2022"})
    void a_day_is_read_as_people_type_it(String typed) {
        assertThat(FINNISH.parseDay(typed, TODAY)).contains(TUESDAY);
    }

    @Test
    void a_day_without_a_year_is_the_next_such_day() {
        assertThat(FINNISH.parseDay("15.5.", TODAY)).contains(LocalDate.of(2023, 5, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "huomenna", "31.2.2022", "17", "17.13."})
    void what_is_no_day_is_not_read_as_one(String typed) {
        assertThat(FINNISH.parseDay(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_day_is_read_back_as_it_was_written(UiLanguage language) {
        Dates dates = new Dates(Messages.in(language));
        assertThat(TODAY.datesUntil(TODAY.plusYears(1)).toList())
                .allMatch(day -> dates.parseDay(dates.day(day), TODAY).equals(Optional.of(day)))
                .allMatch(day -> dates.parseDay(dates.fieldDay(day), TODAY).equals(Optional.of(day)));
    }
}
