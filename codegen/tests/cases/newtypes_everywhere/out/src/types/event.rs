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

    pub fn parent(mut self, value: types::EventId) -> Self {
        self.parent = self.nulls.present("parent", value);
        self
    }

    pub fn tickets(mut self, value: impl IntoIterator<Item = types::TicketId>) -> Self {
        self.tickets = Some(value.into_iter().collect());
        self
    }

    /// Default: `500`
    pub fn limit(mut self, value: types::Limit) -> Self {
        self.limit = Some(value);
        self
    }

    pub fn levels(mut self, value: std::collections::BTreeMap<String, types::Level>) -> Self {
        self.levels = Some(value);
        self
    }

    pub fn owner(mut self, value: impl Into<Owner>) -> Self {
        self.owner = Some(value.into());
        self
    }

    pub fn size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(Event {
    id: required "id",
    parent: nullable by parent_null "parent",
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
