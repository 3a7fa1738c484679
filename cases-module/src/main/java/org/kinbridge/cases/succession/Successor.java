package org.kinbridge.cases.succession;

import org.kinbridge.cases.file.NewEnquirer;
import org.kinbridge.cases.person.PersonId;

/** Who asks from now on. */
public sealed interface Successor {

    /** Somebody who asks in the case already. */
    record OfTheCase(PersonId person) implements Successor {}

    /** Somebody who is not on record yet. */
    record New(NewEnquirer enquirer) implements Successor {}
}
