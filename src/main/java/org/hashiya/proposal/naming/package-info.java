/// Finds names that are given, in any script, wherever they stand as whole words.
@NullMarked
package org.hashiya.proposal.naming;

import org.jspecify.annotations.NullMarked;
