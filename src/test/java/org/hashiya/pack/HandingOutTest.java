package org.hashiya.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.text.Description;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is usual in notes of rights is understood, in four languages.
class HandingOutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://creativecommons.org/publicdomain/zero/1.0/ | Composed for demonstration. | ALLOWED
                    CC BY 4.0  |                                                | ALLOWED
                               | All rights reserved.                           | FORBIDDEN
                               | Bütün hüquqlar qorunur                         | FORBIDDEN
                               | Все права защищены                             | FORBIDDEN
                               | جميع الحقوق محفوظة                              | FORBIDDEN
                    CC BY 4.0  | but the pictures may not be copied             | FORBIDDEN
                               | The family of the author.                      | UNSAID
                               |                                                | UNSAID
                    """)
    void areRead(String licence, String statement, HandingOut expected) {
        var rights =
                new Description.Rights(
                        licence == null ? "" : licence, statement == null ? "" : statement);
        assertThat(HandingOut.of(rights)).isEqualTo(expected);
    }
}
