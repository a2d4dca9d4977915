package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing that people do keeps a connection to the database. */
class ConnectionsTest extends RunningLectern {
    private static final int MORE_THAN_THE_POOL = 40;

    @Autowired
    private DataSource dataSource;

    @Test
    void subscribingKeepsNoConnection() throws SQLException {
        var space = space();
        try (var socket = StompClient.connect(live(), ben.token())) {
            for (var time = 0; time < MORE_THAN_THE_POOL; time++)
                socket.subscribe("/topic/spaces." + space + ".students").synced();
            awaitNoConnectionInUse();
        }
    }

    @Test
    void askingAndUploadingKeepsNoConnection() throws SQLException {
        var space = space();
        var assignment = assignment(space, false);
        for (var time = 0; time < MORE_THAN_THE_POOL; time++) {
            var file = ada.upload("a.txt", "text").location();
            for (var path : new String[] {
                "/api/spaces",
                "/api/spaces/" + space + "/members",
                "/api/spaces/" + space + "/assignments",
                assignment + "/submissions",
                assignment + "/grades.csv",
                file
            }) assertThat(ada.get(path).status()).isEqualTo(200);
        }
        awaitNoConnectionInUse();
    }

    private void awaitNoConnectionInUse() throws SQLException {
        var pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().atMost(Duration.ofSeconds(5)).until(() -> pool.getActiveConnections() == 0);
    }
}
