package io.lectern.messages.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.spring.config.MessageHandlerConfigurer.Type;
import org.axonframework.spring.config.MessageHandlerLookup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What is found among Lectern's beans is what Axon would find among all. */
class HandlerBeansTest extends RunningLectern {

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @ParameterizedTest
    @EnumSource
    void noHandlerIsMissed(Type kind) {
        assertThat(registered(kind))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        MessageHandlerLookup.messageHandlerBeans(kind.getMessageType(), beans));
    }

    private List<Object> registered(Type kind) {
        var arguments = beans.getBeanDefinition(HandlerBeans.NAME + kind.name()).getConstructorArgumentValues();
        var handlers = Objects.requireNonNull(arguments.getArgumentValue(1, List.class));
        return new ArrayList<>((List<?>) Objects.requireNonNull(handlers.getValue()));
    }
}
