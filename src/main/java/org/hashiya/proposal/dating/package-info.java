/// Dates as people write them, in Azerbaijani, Russian, English and Arabic, in digits and in words,
/// read into [org.hashiya.chronology.HistoricalDate].
@NullMarked
package org.hashiya.proposal.dating;

import org.jspecify.annotations.NullMarked;
