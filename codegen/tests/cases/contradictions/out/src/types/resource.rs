use crate::runtime::json::{closed_enum, constructor, integer_enum, object, string_enum};
use crate::runtime::validation::validate;

/// The schema `Resource`.
///
/// Defined in `#/components/schemas/Resource`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resource {
    /// The property `kind`.
    pub kind: ResourceKind,
    /// The property `level`.
    pub level: Option<ResourceLevel>,
    /// The property `state`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub state: Option<Option<ResourceState>>,
    /// The property `mode`.
    pub mode: Option<ResourceMode>,
    /// The property `phase`.
    pub phase: Option<ResourcePhase>,
}

object::object!(Resource {
    kind: required "kind" => validate::value,
    level: optional "level" => validate::value,
    state: optional "state" => validate::value,
    mode: optional "mode" => validate::value,
    phase: optional "phase" => validate::value,
});
constructor::constructor!(Resource {
    kind: into ResourceKind,
} else [level, state, mode, phase]);

/// The schema `Resource.kind`.
///
/// Defined in `#/components/schemas/Resource/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceKind {
    /// `host`
    Host,
    /// `subnet`
    Subnet,
    /// `peer`
    Peer,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ResourceKind {
    Host = "host",
    Subnet = "subnet",
    Peer = "peer",
} other Other);

/// The schema `Resource.level`.
///
/// Defined in `#/components/schemas/Resource/properties/level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(ResourceLevel {
    N1 = 1,
    N2 = 2,
    N3 = 3,
} other Other);

/// The schema `Resource.state`.
///
/// Defined in `#/components/schemas/Resource/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ResourceState {
    On = "on",
    Off = "off",
} other Other);

/// The schema `Resource.mode`.
///
/// Defined in `#/components/schemas/Resource/properties/mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceMode {
    /// `c`
    C,
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ResourceMode {
    C = "c",
    A = "a",
    B = "b",
} other Other);

/// The schema `Resource.phase`.
///
/// Defined in `#/components/schemas/Resource/properties/phase`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourcePhase {
    /// `b`
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ResourcePhase {
    B = "b",
} other Other);
