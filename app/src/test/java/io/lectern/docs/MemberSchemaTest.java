package io.lectern.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.text.Block;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberSchemaTest {

    record Fact(
            SpaceId space,
            String title,
            boolean hidden,
            long number,
            BigDecimal points,
            Instant at,
            LocalDate day,
            Role role,
            List<Block> blocks,
            Map<String, Boolean> counts) {}

    record Strange(Set<String> names) {}

    @Test
    void everyTypeThatFactsAreMadeOfIsDescribed() {
        assertThat(Arrays.stream(Fact.class.getRecordComponents())
                        .map(member -> MemberSchema.of(member).toString()))
                .containsExactly(
                        "{\"$ref\":\"#/components/schemas/Id\"}",
                        "{\"type\":\"string\"}",
                        "{\"type\":\"boolean\"}",
                        "{\"type\":\"integer\"}",
                        "{\"type\":\"number\"}",
                        "{\"type\":\"string\",\"format\":\"date-time\"}",
                        "{\"type\":\"string\",\"format\":\"date\"}",
                        "{\"type\":\"string\",\"enum\":[\"EDUCATOR\",\"STUDENT\"]}",
                        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Block\"}}",
                        "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"boolean\"}}");
    }

    @Test
    void anotherTypeIsRefusedByTheNameOfItsMember() {
        assertThatThrownBy(() -> MemberSchema.of(Strange.class.getRecordComponents()[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names")
                .hasMessageContaining("MemberSchema");
    }
}
