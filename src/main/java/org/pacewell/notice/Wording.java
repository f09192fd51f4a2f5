package org.pacewell.notice;

/** What a notice says. The subject shows on a locked telephone: it tells others nothing. */
record Wording(String subject, String text) {}
