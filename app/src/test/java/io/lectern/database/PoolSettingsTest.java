package io.lectern.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class PoolSettingsTest {

    @ParameterizedTest
    @CsvSource({"lectern.demo.enabled, 15", "lectern.command, 3600"})
    void aCommandOfTheJarWaitsForStatementsThatLookThroughAllEvents(String setting, String seconds) {
        var environment = new MockEnvironment().withProperty(setting, "import");

        assertThat(socketTimeout(environment, new HikariDataSource())).isEqualTo(seconds);
    }

    @Test
    void whatAnOperatorSaysCounts() {
        var pool = new HikariDataSource();
        pool.addDataSourceProperty("socketTimeout", "7");

        assertThat(socketTimeout(new MockEnvironment(), pool)).isEqualTo("7");
    }

    private static Object socketTimeout(MockEnvironment environment, HikariDataSource pool) {
        try (pool) {
            PoolConfiguration.poolSettings(environment).postProcessBeforeInitialization(pool, "dataSource");
            return pool.getDataSourceProperties().get("socketTimeout");
        }
    }
}
