package io.lectern.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleMigrationsTest {

    @Test
    void theStoreComesFirstAndTheOthersByName() {
        var modules = ModuleMigrations.modules();

        assertThat(modules.first()).isEqualTo("store");
        assertThat(modules.stream().skip(1)).isSorted();
    }
}
