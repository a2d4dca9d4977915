package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Jvm;
import io.lectern.LecternProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with Java's Flight Recorder on, which is shown classes as an agent is, also those of the archive. */
class FlightRecorderIT {

    @Test
    void itIsRecorded(@TempDir Path data) throws Exception {
        var record = data.resolve("lectern.jfr");
        var recorded = Jvm.running().with("-XX:StartFlightRecording=filename=" + record);

        try (var lectern = LecternProcess.start(recorded, data, "--lectern.demo.enabled=true")) {
            assertThat(lectern.as("ada")
                            .post("/api/spaces", "{\"name\":\"Biology\"}")
                            .status())
                    .isEqualTo(201);
        }
        assertThat(record).isNotEmptyFile();
    }
}
