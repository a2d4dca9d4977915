package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What each step on a command's way takes by itself, by JMH; {@code -Dlectern.bench.piece} names one of them. */
class PiecesBenchmark {
    private static final String PIECE = System.getProperty("lectern.bench.piece", "Piece\\.");

    @Test
    void eachByItself() throws Exception {
        var options = new OptionsBuilder().include(PIECE).build();
        assertThat(new Runner(options).run()).isNotEmpty();
    }
}
