package io.lectern.handin.assignment.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.command.AssignmentCommand.EraseAssignmentWords;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssignmentErasure {

    @Bean
    Erasure assignmentWordsErasure() {
        return new Erasure(AssignmentId.STREAM, (id, person) -> new EraseAssignmentWords(AssignmentId.of(id), person));
    }
}
