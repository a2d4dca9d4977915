package io.lectern.handin.submission.query;

import org.springframework.data.jpa.repository.JpaRepository;

interface SubmissionRows extends JpaRepository<SubmissionRow, String> {}
