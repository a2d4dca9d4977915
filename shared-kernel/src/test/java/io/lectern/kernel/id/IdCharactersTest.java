package io.lectern.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdCharactersTest {
    private static final int SOME_BEYOND_ASCII = 0x250;
    private static final List<String> LENGTHS =
            List.of("", ".", "..", "...", "a.", "a\n", "a".repeat(128), "a".repeat(129), ".".repeat(128));

    @Test
    void anIdIsWhatItsFormSays() {
        assertThatItTakes(Ids::requireOpaque, Ids.FORM);
    }

    @Test
    void anIdOfAUserIsWhatItsFormSays() {
        assertThatItTakes(UserId::of, UserId.FORM);
    }

    private static void assertThatItTakes(Consumer<String> check, String form) {
        var pattern = Pattern.compile(form);
        for (var text : texts())
            assertThat(passes(check, text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
    }

    private static List<String> texts() {
        var characters = IntStream.range(0, SOME_BEYOND_ASCII).mapToObj(Character::toString);
        return Stream.concat(characters.flatMap(each -> Stream.of(each, "a" + each, each + "a")), LENGTHS.stream())
                .toList();
    }

    private static boolean passes(Consumer<String> check, String text) {
        try {
            check.accept(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
