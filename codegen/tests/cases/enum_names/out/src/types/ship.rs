//! [`Ship`], and the types inside it.

use crate::runtime::json::{constructor, integer_enum, object};
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Ship`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ship {
    pub level: types::Level,
    pub route: types::Route,
    pub unit: Option<types::Unit>,
    pub kind: Option<types::Kind>,
    pub plan: Option<types::Plan>,
    pub mode: Option<types::Mode>,
    pub states: Option<Vec<Option<StatesItem>>>,
}

object::object!(Ship {
    level: required "level" => validate::value,
    route: required "route" => validate::value,
    unit: optional "unit" => validate::value,
    kind: optional "kind" => validate::value,
    plan: optional "plan",
    mode: optional "mode" => validate::value,
    states: optional "states" => validate::value,
});
constructor::constructor!(Ship {
    level: plain types::Level,
    route: into types::Route,
} else [unit, kind, plan, mode, states]);

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
