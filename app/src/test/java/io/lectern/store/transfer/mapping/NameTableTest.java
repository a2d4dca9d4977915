package io.lectern.store.transfer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTableTest {
    @Test
    void everyNameKeepsItsNumberWhileTheTableGrows() {
        var names = new NameTable();
        for (var each = 0; each < 20_000; each++) names.put("stream-" + each, each);
        names.put("stream-7", NameTable.NONE);

        for (var each = 0; each < 20_000; each++)
            assertThat(names.get("stream-" + each)).isEqualTo(each == 7 ? NameTable.NONE : each);
        assertThat(names.get("stream-20000")).isEqualTo(NameTable.NONE);
    }
}
