package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What each step on a command's way takes by itself, by JMH; {@code -Dlectern.bench.piece} names one of them. */
class PiecesBenchmark {
    private static final String PIECE = System.getProperty("lectern.bench.piece", "Piece\\.");
    private static final TimeValue TWO_SECONDS = TimeValue.seconds(2);

    @Test
    void eachByItself() throws Exception {
        var options = new OptionsBuilder()
                .include(PIECE)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(3)
                .warmupTime(TWO_SECONDS)
                .measurementIterations(5)
                .measurementTime(TWO_SECONDS)
                .forks(1)
                .build();
        assertThat(new Runner(options).run()).isNotEmpty();
    }
}
