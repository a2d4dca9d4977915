package io.lectern.store.seal;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.kernel.view.ViewShapes;
import io.lectern.start.WhileServing;
import io.lectern.store.feed.Watermark;
import io.lectern.store.log.StoredRows;
import io.lectern.store.signal.LocalSignals;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what seals the log; commands of the jar leave that to who serves. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    @Bean
    HashRows hashRows(JdbcClient jdbc) {
        return new HashRows(jdbc);
    }

    @Bean
    @WhileServing
    LogSealer logSealer(
            Watermark watermark,
            JdbcClient jdbc,
            HashRows hashes,
            SigningKeys keys,
            PlatformTransactionManager transactions,
            ViewShapes shapes,
            LocalSignals signals,
            MeterRegistry registry) {
        var batch = new SealBatch(new StoredRows(jdbc), hashes, keys, new TransactionTemplate(transactions));
        var sealer = new LogSealer(watermark, batch, shapes::areCurrent, signals);
        Gauge.builder("lectern.log.unsealed", sealer, LogSealer::behind)
                .description("Stored events that are not sealed yet")
                .baseUnit("events")
                .register(registry);
        return sealer;
    }
}
