package org.kinbridge.cases.file;

import org.kinbridge.cases.person.PersonView;

/** A relative who asks. @param principal whether this is the one who decides for the family */
public record EnquirerView(PersonView person, boolean principal) {}
