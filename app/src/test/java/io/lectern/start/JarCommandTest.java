package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script says with a variable that is not set must not pass for something that was not asked for. */
class JarCommandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import f --erasures= | --erasures= must have a value",
                "import f --mapping= | --mapping= must have a value",
                "import f --erasures=e --mapping=m | import takes one of --erasures=e and --mapping=m",
                "import f --erasures=e --erasures=d | import takes one of --erasures=e and --erasures=d",
                "verify-log --seal= | --seal= must have a value",
                "export f --replace= | --replace= must have a value"
            })
    void anOptionHasAValueAndIsSaidAlone(String said, String complaint) {
        var arguments = said.split(" ");

        assertThatThrownBy(() -> JarCommand.of(arguments).orElseThrow().settings(arguments))
                .isInstanceOf(StartException.class)
                .hasMessage("Nothing is done: " + complaint);
    }

    @Test
    void anOptionIsHandedOn() {
        var arguments = new String[] {"import", "f", "--erasures=e", "--lectern.data=d"};

        assertThat(JarCommand.of(arguments).orElseThrow().settings(arguments))
                .contains("--lectern.argument=f", "--lectern.command.erasures=e", "--lectern.data=d");
    }
}
