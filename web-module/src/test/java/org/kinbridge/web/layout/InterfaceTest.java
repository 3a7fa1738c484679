package org.kinbridge.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "EN", "fa-IR", "en\"><script>", "../en", "de"})
    void a_language_that_is_not_offered_is_ignored(String wanted) {
        Interface userInterface = new Interface();
        userInterface.speak("fa");
        userInterface.speak(wanted);
        assertThat(userInterface.getLanguage()).isEqualTo("fa");
    }

    @Test
    void persian_runs_from_right_to_left() {
        Interface userInterface = new Interface();
        assertThat(userInterface.getDirection()).isEqualTo("ltr");
        userInterface.speak("fa");
        assertThat(userInterface.getDirection()).isEqualTo("rtl");
    }
}
