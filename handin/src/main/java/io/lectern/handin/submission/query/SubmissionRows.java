package io.lectern.handin.submission.query;

import io.lectern.kernel.view.ViewRows;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubmissionRows extends JpaRepository<SubmissionRow, String>, ViewRows<SubmissionRow, String> {}
