use super::{Kind, Level, Mode, Plan, Route, Unit};
use crate::runtime::json::{constructor, integer_enum, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Ship`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ship {
    pub level: Level,
    pub route: Route,
    pub unit: Option<Unit>,
    pub kind: Option<Kind>,
    pub plan: Option<Plan>,
    pub mode: Option<Mode>,
    pub states: Option<Vec<Option<ShipStatesItem>>>,
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
    level: plain Level,
    route: into Route,
} else [unit, kind, plan, mode, states]);

/// Defined in `#/components/schemas/Ship/properties/states/items`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShipStatesItem {
    /// `1`
    On,
    /// `2`
    Off,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(ShipStatesItem {
    On = 1,
    Off = 2,
} other Other);
