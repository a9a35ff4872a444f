package org.hashiya.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same number looks the same in every text.
class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    founded on 17 October 1922, with 214 households | 1922 214
                    سنة ١٩٢٢ وفيها ٢١٤ بيتا                          | 1922 214
                    6,500 roubles, then 4.200 and 1 140 poods       | 6500 4200 1140
                    1922-ci il, 214 təsərrüfat                      | 1922 214
                    of 14 and 17 and 30                             | ''
                    1922,1923                                       | 1922 1923
                    1410                                            | 1410
                    """)
    void whateverItsDigitsAndTheSignsBetweenThem(String words, String numbers) {
        assertThat(Numbers.in(words))
                .isEqualTo(numbers.isEmpty() ? Set.of() : Set.of(numbers.split(" ")));
    }
}
