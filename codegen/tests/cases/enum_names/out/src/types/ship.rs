//! [`Ship`], and the types inside it.

use crate::runtime::json::{integer_enum, object};
use crate::types;

/// Defined in `#/components/schemas/Ship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Ship {
    pub level: types::Level,
    pub route: types::Route,
    pub unit: Option<types::Unit>,
    pub kind: Option<types::Kind>,
    pub plan: Option<types::Plan>,
    pub mode: Option<types::Mode>,
    pub states: Option<Vec<Option<StatesItem>>>,
}

impl Ship {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(level: types::Level, route: impl Into<types::Route>) -> Self {
        Self {
            level,
            route: route.into(),
            unit: None,
            kind: None,
            plan: None,
            mode: None,
            states: None,
        }
    }

    pub fn unit(mut self, value: types::Unit) -> Self {
        self.unit = Some(value);
        self
    }

    pub fn kind(mut self, value: types::Kind) -> Self {
        self.kind = Some(value);
        self
    }

    pub fn plan(mut self, value: impl Into<types::Plan>) -> Self {
        self.plan = Some(value.into());
        self
    }

    pub fn mode(mut self, value: impl Into<types::Mode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    pub fn states(mut self, value: impl IntoIterator<Item = Option<StatesItem>>) -> Self {
        self.states = Some(value.into_iter().collect());
        self
    }
}

object::object!(Ship {
    level: required "level",
    route: required "route",
    unit: optional "unit",
    kind: optional "kind",
    plan: optional "plan",
    mode: optional "mode",
    states: optional "states",
});

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatesItem {
    /// `1`
    On,
    /// `2`
    Off,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(StatesItem {
    On = 1,
    Off = 2,
} other Other);
