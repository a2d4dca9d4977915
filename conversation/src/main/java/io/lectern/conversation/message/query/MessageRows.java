package io.lectern.conversation.message.query;

import io.lectern.kernel.view.ViewRows;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageRows extends JpaRepository<MessageRow, String>, ViewRows<MessageRow, String> {}
