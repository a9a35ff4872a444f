/// Reads what a passage offers for the slots of a claim that is made of it.
@NullMarked
package org.hashiya.proposal.slots;

import org.jspecify.annotations.NullMarked;
