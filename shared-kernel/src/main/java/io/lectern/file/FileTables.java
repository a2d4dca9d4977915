package io.lectern.file;

import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileTables {

    /** References are pairs of ids that programs of all shapes add to alike, and that the files' fate hangs on. */
    @Bean
    ViewTables tablesOfFiles() {
        return new ViewTables(
                "file", "", 0, Set.of(), List.of(), List.of(), Set.of("file", "chunk", "hold", "reference"));
    }
}
