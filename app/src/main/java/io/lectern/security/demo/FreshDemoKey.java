package io.lectern.security.demo;

import com.nimbusds.jose.jwk.RSAKey;
import io.lectern.start.Settings;
import io.lectern.thread.DaemonThreadFactory;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * The demo's key of a first start, which takes long to make: that begins, on a thread of its own, once all settings
 * were looked at.
 */
final class FreshDemoKey implements BeanDefinitionRegistryPostProcessor, Supplier<RSAKey> {
    private final CompletableFuture<RSAKey> key = new CompletableFuture<>();
    private final Binder settings;

    FreshDemoKey(Binder settings) {
        this.settings = settings;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry definitions) {
        var data = settings.bindOrCreate("lectern", Settings.class).data();
        if (DemoKeys.existIn(data)) return;
        var threads = new DaemonThreadFactory("demo-key");
        key.completeAsync(DemoKeys::generate, task -> threads.newThread(task).start());
    }

    /** Waits until it is made, also where the key that there was has gone meanwhile. */
    @Override
    public RSAKey get() {
        return key.join();
    }
}
