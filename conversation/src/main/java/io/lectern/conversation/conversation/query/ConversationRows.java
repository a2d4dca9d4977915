package io.lectern.conversation.conversation.query;

import io.lectern.kernel.view.ViewRows;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConversationRows extends JpaRepository<ConversationRow, String>, ViewRows<ConversationRow, String> {}
