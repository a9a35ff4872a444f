package org.hashiya.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import org.hashiya.entity.EntityId;

/// Somebody wants to see the page of an entry of the registers.
public final class EntityWanted extends Event {
    private static final long serialVersionUID = 1L;
    public static final EventType<EntityWanted> WANTED =
            new EventType<>(Event.ANY, "ENTITY_WANTED");

    private final transient EntityId entity;

    public EntityWanted(EntityId entity) {
        super(WANTED);
        this.entity = entity;
    }

    public EntityId entity() {
        return entity;
    }
}
