package org.hashiya.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import org.hashiya.identity.LastingId;

/// Somebody wants everything on one claim on one page.
public final class CardWanted extends Event {
    private static final long serialVersionUID = 1L;
    public static final EventType<CardWanted> WANTED = new EventType<>(Event.ANY, "CARD_WANTED");

    private final transient LastingId claim;

    public CardWanted(LastingId claim) {
        super(WANTED);
        this.claim = claim;
    }

    public LastingId claim() {
        return claim;
    }
}
