package org.pacewell.feed;

/** What a person's own calendar may say. @param withPlace whether the street address of the site stands there too */
record CalendarWish(Wording wording, boolean withPlace) {}
