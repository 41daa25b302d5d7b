//! [`Event`], and the types inside it.

use crate::runtime::json::{nulls, object, union};
use crate::types;

/// Defined in `#/components/schemas/Event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: types::EventId,
    pub parent: Option<types::EventId>,
    pub tickets: Option<Vec<types::TicketId>>,
    /// Default: `500`
    pub limit: Option<types::Limit>,
    pub levels: Option<std::collections::BTreeMap<String, types::Level>>,
    pub owner: Option<Owner>,
    pub size: Option<Size>,
    nulls: nulls::Nulls,
}

impl Event {
    /// Creates a value with its required properties.
    pub fn new(id: types::EventId) -> Self {
        Self {
            id,
            parent: None,
            tickets: None,
            limit: None,
            levels: None,
            owner: None,
            size: None,
            nulls: Default::default(),
        }
    }

    #[must_use]
    pub fn parent(mut self, parent: impl Into<Option<types::EventId>>) -> Self {
        self.parent = parent.into();
        self.nulls.remove("parent");
        self
    }

    /// Sets [`parent`](Self::parent) to null.
    #[must_use]
    pub fn parent_null(mut self) -> Self {
        self.parent = None;
        self.nulls.insert("parent");
        self
    }

    #[must_use]
    pub fn tickets(
        mut self,
        tickets: impl IntoIterator<Item = types::TicketId>,
    ) -> Self {
        self.tickets = Some(tickets.into_iter().collect());
        self
    }

    #[must_use]
    pub fn limit(mut self, limit: impl Into<Option<types::Limit>>) -> Self {
        self.limit = limit.into();
        self
    }

    #[must_use]
    pub fn levels(
        mut self,
        levels: impl Into<Option<std::collections::BTreeMap<String, types::Level>>>,
    ) -> Self {
        self.levels = levels.into();
        self
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<Size>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Event {
    id: required "id",
    parent: nullable "parent",
    tickets: optional "tickets",
    limit: optional "limit",
    levels: optional "levels",
    owner: optional "owner",
    size: optional "size",
} remember nulls);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    EventId(types::EventId),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Owner {
    EventId(types::EventId),
    Integer(i64),
} "anyOf" else Other as text);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Size {
    Limit(types::Limit),
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Size {
    Limit(types::Limit),
    String(String),
} "oneOf" else Other as text from str String);
