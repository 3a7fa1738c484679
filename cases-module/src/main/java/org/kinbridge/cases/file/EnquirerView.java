package org.kinbridge.cases.file;

import org.kinbridge.cases.person.PersonView;

/**
 * A relative who asks, or who asked before somebody stepped in.
 *
 * @param principal whether this is the one who decides for the family
 * @param part what this person is in the case now
 */
public record EnquirerView(PersonView person, boolean principal, CircleView.Part part) {}
